import { noRecords } from '../../../domain/record/record.ts';
/** Questions on every scale: which answers fit, what they are worth, and how they enter a score. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Achievement, type AnswerValue } from '../../../domain/answer/answer.ts';
import { emptyProfile, type Engagement } from '../../../domain/engagement/engagement.ts';
import { achievementOf, fitsScale, isAnswered, meaningOf, misfitOf } from '../../../domain/pack/meaning.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import type { PackQuestion } from '../../../domain/pack/question.ts';
import type { PackItem } from '../../../domain/pack/schema.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { compare, toInteger } from '../../../domain/scoring/fraction.ts';
import { askedAs, askedOn, itemWith, packWith } from './random-packs.ts';

const on = (scale: Readonly<Record<string, unknown>>, change: Partial<PackQuestion> = {}): PackQuestion => askedOn('q', scale, change);
const yesNo = on({ scale: 'yes-partly-no', anchors: { yes: 'Yes.', partly: 'Partly.', no: 'No.' } });
const maturity = on({ scale: 'maturity', anchors: { 0: 'a', 1: 'b', 2: 'c', 3: 'd', 4: 'e', 5: 'f' } });
const choice = on({ scale: 'single-choice', options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] });
const worth = on({ scale: 'single-choice', options: [{ id: 'all', label: 'All', achievement: 4 }, { id: 'none', label: 'None', achievement: 1 }] });
const choices = on({ scale: 'multiple-choice', options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] });
const weeks = on({ scale: 'number', unit: 'weeks', min: 0, max: 52 });
const day = on({ scale: 'date' });
const words = on({ scale: 'text' });
const grid = on({ scale: 'table', columns: [{ id: 'what', title: 'What', type: 'text' }, { id: 'when', title: 'When', type: 'date' }] });

describe('an answer fits its question', () => {
  it.each<[string, PackQuestion, AnswerValue, string | null]>([
    ['a step of achievement', askedAs('q'), 3, null],
    ['a step to a choice', choice, 3, 'has to be one of the choices'],
    ['yes to a yes-or-no', yesNo, { yes_no: 'yes' }, null],
    ['a maturity to a maturity', maturity, { maturity: 0 }, null],
    ['a maturity to a yes-or-no', yesNo, { maturity: 3 }, 'has to be one of yes, partly, no'],
    ['a choice there is', choice, { choice: 'b' }, null],
    ['a choice there is not', choice, { choice: 'c' }, 'names “c”, which is none of a, b, or twice'],
    ['several choices', choices, { choices: ['b', 'a'] }, null],
    ['a choice twice', choices, { choices: ['a', 'a'] }, 'names “a”, which is none of a, b, or twice'],
    ['a number within its limits', weeks, { number: 13.5 }, null],
    ['a number below', weeks, { number: -1 }, 'is less than 0 weeks'],
    ['a number above', weeks, { number: 53 }, 'is more than 52 weeks'],
    ['a date', day, { date: '2027-12-02' }, null],
    ['a text', words, { text: 'Anything.' }, null],
    ['rows of the right width', grid, { rows: [['Audit', '2026-11-24']] }, null],
    ['rows of another width', grid, { rows: [['Audit']] }, 'needs 2 cells in every row'],
    ['not applicable, with a reason elsewhere', choice, 'not-applicable', null],
    ['not applicable where it never is', on({ scale: 'date' }, { not_applicable: 'never' }), 'not-applicable', 'cannot be “not applicable” to this question'],
    ['cannot determine, to anything', grid, 'cannot-determine', null],
  ])('%s', (_name, question, value, misfit) => {
    expect(misfitOf(question, value)).toBe(misfit);
    expect(fitsScale(question, value)).toBe(misfit === null);
  });
});

describe('what an answer is worth', () => {
  it('reads yes, partly and no as fully, partly and not', () => {
    expect((['yes', 'partly', 'no'] as const).map((one) => achievementOf(yesNo, { yes_no: one }))).toEqual([4, 2, 1]);
  });

  it('reads maturity by the definition of its levels: level 3 is what conformity asks for, and more is not better', () => {
    expect(([0, 1, 2, 3, 4, 5] as const).map((level) => achievementOf(maturity, { maturity: level }))).toEqual([1, 2, 3, 4, 4, 4]);
  });

  it('takes the worth of a choice from the pack, and none from a choice without', () => {
    expect(achievementOf(worth, { choice: 'all' })).toBe(4);
    expect(achievementOf(choice, { choice: 'a' })).toBeNull();
    expect([isAnswered(choice, { choice: 'a' }), isAnswered(choice, 'cannot-determine'), isAnswered(choice, null), isAnswered(words, { text: 'So.' })]).toEqual([true, false, false, true]);
  });

  it('reads an answer on another scale than the question has as no answer', () => {
    expect([achievementOf(yesNo, 4), achievementOf(askedAs('q'), { yes_no: 'yes' }), isAnswered(yesNo, 4)]).toEqual([null, null, false]);
  });

  it('says what each step looks like in the words of the pack', () => {
    expect(([1, 2, 3, 4] as Achievement[]).map((step) => meaningOf(yesNo, step))).toEqual(['No.', 'Partly.', null, 'Yes.']);
    expect(([1, 2, 3, 4] as Achievement[]).map((step) => meaningOf(maturity, step))).toEqual(['a', 'b', 'c', 'd']);
    expect(meaningOf(worth, 4)).toBe('All');
    expect(meaningOf(weeks, 4)).toBeNull();
  });
});

const packOf = (questions: readonly PackQuestion[], change: Partial<PackItem> = {}): Pack => ({
  sha256: '0'.repeat(64),
  content: packWith([itemWith('i', questions.map((question, position) => ({ ...question, uid: `q-${position}` })), change)], { kind: 'requirements', register: 'iso-42001' }),
});
const answered = (values: readonly (AnswerValue | null)[]): Engagement => ({
  id: 'e',
  records: noRecords,
  profile: { ...emptyProfile, client: 'Acme' },
  systems: [],
  decisions: [],
  answers: values.map((value, position) => ({ ...emptyAnswer(`q-${position}`, null), value, evidence: 'E4' as const })),
});
const scoreOf = (questions: readonly PackQuestion[], values: readonly (AnswerValue | null)[], change: Partial<PackItem> = {}) =>
  assess([packOf(questions, change)], answered(values)).items[0];

describe('how answers enter a score', () => {
  it('counts every rated scale on the same points', () => {
    const result = scoreOf([askedAs('a'), yesNo, maturity, worth], [4, { yes_no: 'partly' }, { maturity: 2 }, { choice: 'none' }]);
    expect(result?.S == null ? null : toInteger(result.S)).toBe(Math.round((100 + 33 + 67 + 0) / 4));
    expect(result?.proposal.grade).toBe('minor');
  });

  it('counts facts as answered and gives them no points, open or not', () => {
    const facts = [choice, choices, weeks, day, words, grid];
    const open = scoreOf([askedAs('a'), ...facts], [4, null, null, null, null, null, null]);
    const given = scoreOf(
      [askedAs('a'), ...facts],
      [4, { choice: 'a' }, { choices: ['a'] }, { number: 3 }, { date: '2026-11-24' }, { text: 'So.' }, { rows: [['a', 'b']] }],
    );
    for (const result of [open, given]) expect([result?.S, result?.low, result?.high].map((value) => (value == null ? null : toInteger(value)))).toEqual([100, 100, 100]);
    expect(given?.criteria.map(({ state }) => state)).toEqual(Array(7).fill('answered'));
    expect(open?.criteria.map(({ state }) => state)).toEqual(['answered', ...Array<string>(6).fill('open')]);
  });

  it('rolls up to the worst answer where the pack says so', () => {
    const values: AnswerValue[] = [4, 4, 2];
    expect(toInteger(scoreOf([askedAs('a'), askedAs('b'), askedAs('c')], values)?.S ?? { n: 0n, d: 1n })).toBe(78);
    const worst = scoreOf([askedAs('a'), askedAs('b'), askedAs('c')], values, { roll_up: 'worst' });
    expect(worst?.S == null ? null : toInteger(worst.S)).toBe(33);
    const open = scoreOf([askedAs('a'), askedAs('b')], [4, null], { roll_up: 'worst' });
    expect([open?.low, open?.high].map((value) => (value == null ? null : toInteger(value)))).toEqual([0, 100]);
  });

  it('never gives a worst-of item more than its mean, and a better answer never less', () => {
    const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.nat(4), (values, at) => {
        const questions = values.map((_, position) => askedAs(`a-${position}`));
        const mean = scoreOf(questions, values)?.S;
        const worst = scoreOf(questions, values, { roll_up: 'worst' })?.S;
        if (mean == null || worst == null) throw new Error('no score');
        expect(compare(worst, mean)).toBeLessThanOrEqual(0);
        const better = scoreOf(questions, values.map((one, position) => (position === at ? 4 : one)), { roll_up: 'worst' })?.S;
        if (better == null) throw new Error('no score');
        expect(compare(better, worst)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves packs that are not graded out of grades, gaps and indices, and still shows their answers', () => {
    const graded = packOf([askedAs('a')]);
    const checks: Pack = { sha256: '1'.repeat(64), content: { ...packWith([itemWith('x', [askedAs('x-q')])]), id: 'checks', kind: 'checks' } };
    const engagement = { ...answered([4]), answers: [...answered([4]).answers, { ...emptyAnswer('x-q', null), value: 1 as const, evidence: 'E4' as const }] };
    const [alone, both] = [assess([graded], engagement), assess([graded, checks], engagement)];
    expect([both.grades, both.cci, both.totals]).toEqual([alone.grades, alone.cci, alone.totals]);
    expect(both.companions.map(({ items }) => items.map(({ criteria }) => criteria.map(({ rated }) => rated)))).toEqual([[[1]]]);
    expect(both.companionTotals).toMatchObject({ applicable: 1, answered: 1 });
  });

  it('leaves a consultancy’s own requirements out of the indices of ISO/IEC 42001, and grades them all the same', () => {
    const own: Pack = { sha256: '2'.repeat(64), content: { ...packWith([itemWith('x', [askedAs('x-q', { weight: 3 })])]), id: 'own', kind: 'requirements' } };
    const engagement = { ...answered([4]), answers: [...answered([4]).answers, { ...emptyAnswer('x-q', null), value: 1 as const, evidence: 'E4' as const }] };
    const result = assess([packOf([askedAs('a')]), own], engagement);
    expect(result.cci.items.map(({ item }) => item.uid)).toEqual(['i']);
    expect(result.items.map(({ proposal }) => proposal.grade)).toEqual(['conform', 'major']);
  });
});
