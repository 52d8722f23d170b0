import { undecided } from '../../../domain/engagement/engagement.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey, emptyAnswer, type Answer } from '../../../domain/answer/answer.ts';
import { carryOver, type CarryOver } from '../../../domain/pack/carry-over.ts';
import { comparePacks } from '../../../domain/pack/compare.ts';
import { achievementOf } from '../../../domain/pack/meaning.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { askedAs, givenTo, itemWith, packWith, twoVersions, type Given, type TwoVersions } from './random-packs.ts';

const carry = ({ before, after }: Pick<TwoVersions, 'before' | 'after'>, given: Given): CarryOver => carryOver(before, after, comparePacks(before, after), given);
const versionsAndAnswers = twoVersions.chain((versions) => givenTo(versions).map((given) => ({ versions, given })));

/** The answers after the fields were written, as the log would have them. */
const applied = ({ answers }: Given, { fields }: CarryOver): ReadonlyMap<string, Answer> => {
  const result = new Map(answers.map((answer) => [answerKey(answer.question, answer.system), answer]));
  for (const { entity, field, value } of fields) {
    if (entity.kind !== 'answer') continue;
    const key = answerKey(entity.question, entity.system);
    result.set(key, { ...(result.get(key) ?? emptyAnswer(entity.question, entity.system)), [field]: value });
  }
  return result;
};
const questionsOf = (pack: PackContent) => new Map(pack.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions.map((question) => [question.uid, question] as const))));

describe('moving to a later version', () => {
  it('has every question of both versions in exactly one change', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after }) => {
        const { questions } = comparePacks(before, after);
        const old = questions.flatMap((change) => ('fields' in change ? [change.uid] : change.type === 'merged' ? change.from : change.type === 'removed' ? [change.uid] : change.type === 'new' ? [] : [change.from]));
        const current = questions.flatMap((change) => (change.type === 'split' ? change.into : change.type === 'removed' ? [] : [change.uid]));
        expect([...old].sort()).toEqual([...questionsOf(before).keys()].sort());
        expect([...current].sort()).toEqual([...questionsOf(after).keys()].sort());
      }),
    );
  });

  it('says of each question what its author did with it', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after, fates }) => {
        const types = { kept: 'unchanged', guided: 'adjusted', reworded: 'reworded', 'moved-to-systems': 'recast', 'other-scale': 'recast', renamed: 'superseded', split: 'split', merged: 'merged', removed: 'removed' } as const;
        const { questions } = comparePacks(before, after);
        fates.forEach((fate, position) => {
          const uid = `q-${position}`;
          const change = questions.find((one) => ('from' in one ? [one.from].flat().includes(uid) : one.uid === uid));
          expect(change?.type).toBe(types[fate]);
        });
      }),
    );
  });

  it('loses no word: every text somebody typed is still in the answers afterwards', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions, given }) => {
        const after = applied(given, carry(versions, given));
        for (const answer of given.answers) {
          const kept = after.get(answerKey(answer.question, answer.system));
          expect(kept).toEqual({ ...answer, flagged: kept?.flagged });
          if (answer.flagged) expect(kept?.flagged).toBe(true);
        }
      }),
    );
  });

  it('never writes over an answer that is there already', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions, given }) => {
        const there = new Map(given.answers.filter(({ value, note, reason, evidenceReference, flagged, parked }) => value !== null || `${note}${reason}${evidenceReference}` !== '' || flagged || parked).map((answer) => [answerKey(answer.question, answer.system), answer]));
        for (const { entity, field } of carry(versions, given).fields) {
          if (entity.kind === 'answer' && there.has(answerKey(entity.question, entity.system))) expect(field).toBe('flagged');
        }
      }),
    );
  });

  it('makes nothing better: a carried rating is no higher than the weakest it comes from', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions, given }) => {
        const result = carry(versions, given);
        const after = applied(given, result);
        const [old, current] = [questionsOf(versions.before), questionsOf(versions.after)];
        for (const { reason, from, to, system, carried } of result.attention) {
          const [target] = to;
          if (!carried || target === undefined || reason === 'decision') continue;
          const question = current.get(target);
          const value = after.get(answerKey(target, system))?.value ?? null;
          const rated = question === undefined ? null : achievementOf(question, value);
          if (rated === null) continue;
          for (const uid of from) {
            const source = given.answers.find((answer) => answer.question === uid && answer.system === system);
            const asked = old.get(uid);
            const before = source === undefined || asked === undefined ? null : achievementOf(asked, source.value);
            if (before !== null) expect(rated).toBeLessThanOrEqual(before);
          }
        }
      }),
    );
  });

  it('marks for review every answer it wrote, and lists it', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions, given }) => {
        const result = carry(versions, given);
        const after = applied(given, result);
        for (const { entity } of result.fields) {
          if (entity.kind !== 'answer') continue;
          expect(after.get(answerKey(entity.question, entity.system))?.flagged).toBe(true);
          expect(result.attention.some(({ to, system }) => to.includes(entity.question) && system === entity.system)).toBe(true);
        }
      }),
    );
  });

  it('does nothing when nothing changed, whatever the answers', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions: { before }, given }) => {
        expect(carry({ before, after: { ...before, version: '1.0.1' } }, given)).toEqual({ fields: [], attention: [] });
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(versionsAndAnswers, ({ versions, given }) => {
        const reversed = { answers: given.answers.toReversed(), decisions: given.decisions.toReversed() };
        const key = (result: CarryOver) => applied(given, result);
        const [one, other] = [key(carry(versions, given)), key(carry(versions, reversed))];
        for (const [name, answer] of one) {
          // Notes of several questions stand in the order of the questions that were merged.
          expect({ ...other.get(name), note: '', reason: '', evidenceReference: '' }).toEqual({ ...answer, note: '', reason: '', evidenceReference: '' });
        }
      }),
    );
  });
});

const answer = (question: string, change: Partial<Answer>): Answer => ({ ...emptyAnswer(question, null), ...change });

describe('a question split in two', () => {
  const before = packWith([itemWith('i', [askedAs('q')])]);
  const after = packWith([itemWith('i', [askedAs('q-a', { lineage: { split_from: 'q' } }), askedAs('q-b', { lineage: { split_from: 'q' } })])], { version: '2.0.0' });
  const valuesAfter = (given: Partial<Answer>) => {
    const answers = applied({ answers: [answer('q', given)], decisions: [] }, carry({ before, after }, { answers: [answer('q', given)], decisions: [] }));
    return ['q-a', 'q-b'].map((uid) => answers.get(answerKey(uid, null))?.value ?? null);
  };

  it('passes on what was fully met to both parts, and leaves both open for anything less', () => {
    expect(valuesAfter({ value: 4 })).toEqual([4, 4]);
    expect(valuesAfter({ value: 'not-applicable' })).toEqual(['not-applicable', 'not-applicable']);
    expect(valuesAfter({ value: 3 })).toEqual([null, null]);
    expect(valuesAfter({ value: 'cannot-determine' })).toEqual([null, null]);
  });
});

describe('questions merged into one', () => {
  const before = packWith([itemWith('i', [askedAs('q-1'), askedAs('q-2')])]);
  const after = packWith([itemWith('i', [askedAs('q')])], {
    version: '2.0.0',
    retired: ['q-1', 'q-2'].map((uid) => ({ uid, merged_into: 'q', why: 'They asked the same.' })),
  });
  const merged = (...given: readonly Answer[]) => applied({ answers: given, decisions: [] }, carry({ before, after }, { answers: given, decisions: [] })).get(answerKey('q', null));

  it('gets the weakest of the answers, the weakest evidence and all of the notes', () => {
    expect(merged(answer('q-1', { value: 4, evidence: 'E3', note: 'Seen.' }), answer('q-2', { value: 2, evidence: 'E1', note: 'Said.' }))).toMatchObject({
      value: 2,
      evidence: 'E1',
      note: 'q-1: Seen.\n\nq-2: Said.',
      flagged: true,
    });
    expect(merged(answer('q-1', { value: 4 }), answer('q-2', { value: 'cannot-determine' }))?.value).toBe('cannot-determine');
    expect(merged(answer('q-1', { value: 4 }), answer('q-2', { value: 'not-applicable' }))?.value).toBe(4);
  });

  it('stays open while one of them is', () => {
    expect(merged(answer('q-1', { value: 4, note: 'Seen.' }))).toMatchObject({ value: null, note: 'Seen.' });
    expect(merged(answer('q-1', { value: 4 }), answer('q-2', { note: 'Later.' }))?.value).toBeNull();
  });
});

it('hands a decision on a control to what became of it, and lists it for a person', () => {
  const before = packWith([itemWith('c', [askedAs('q')])]);
  const after = packWith(
    ['c-1', 'c-2'].map((uid) => itemWith(uid, [askedAs(`${uid}-q`)], { lineage: { split_from: 'c' } })),
    { version: '2.0.0' },
  );
  const result = carry({ before, after }, { answers: [], decisions: [{ ...undecided('c'), decision: 'excluded', justification: 'The client trains no model of its own, by decision of the board.' }] });
  expect(result.fields.filter(({ field }) => field === 'decision').map(({ entity, value }) => [entity, value])).toEqual([
    [{ kind: 'control', item: 'c-1' }, 'excluded'],
    [{ kind: 'control', item: 'c-2' }, 'excluded'],
  ]);
  expect(result.attention.map(({ reason, to, carried }) => [reason, to, carried])).toEqual([
    ['decision', ['c-1'], true],
    ['decision', ['c-2'], true],
  ]);
});
