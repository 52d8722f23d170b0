import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../../domain/answer/answer.ts';
import { emptyJudgement } from '../../../domain/finding/judgement.ts';
import { gapsOf } from '../../../domain/gap/gap.ts';
import { gapReport } from '../../../domain/report/gap-report.ts';
import { scoreText, intervalText } from '../../../domain/report/words.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { undecided, type Engagement } from '../../../domain/engagement/engagement.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import { askedAs, itemWith, packWith } from '../pack/random-packs.ts';
import { answer, smallEngagement, smallPacks } from './small-engagement.ts';

const modelOf = (engagement: Engagement, packs: readonly Pack[] = smallPacks) =>
  gapReport({ engagement, packs, assessment: assess(packs, engagement), issuedOn: '2026-11-24', appVersion: '1.2.3' });
const model = modelOf(smallEngagement);
const empty: Engagement = { ...smallEngagement, answers: [], decisions: [] };

describe('gaps', () => {
  it('come in the order of priority, then of the packs, one per item', () => {
    expect(gapsOf(assess(smallPacks, smallEngagement)).map(({ id, grade, priority }) => [id, grade, priority])).toEqual([
      ['G-5.2', 'major', 'critical'],
      ['G-8.4', 'major', 'critical'],
      ['G-8.1', 'cannot-determine', 'medium'],
      ['G-A.2.2', 'minor', 'medium'],
      ['G-5.3', 'opportunity', 'low'],
    ]);
  });

  it('name only the sampled systems that fall short', () => {
    expect(gapsOf(assess(smallPacks, smallEngagement)).find(({ id }) => id === 'G-8.4')?.systems.map(({ id }) => id)).toEqual(['S1']);
  });

  it('carry the grade the assessors gave, with their reason and what the rules propose', () => {
    const uid = assess(smallPacks, smallEngagement).items.find(({ item }) => item.ref === '5.2')?.item.uid ?? '';
    const judgement = [{ ...emptyJudgement, id: uid, number: 0, grade: 'minor' as const, gradeReason: 'The policy is signed on the day of the report.' }];
    const gap = modelOf({ ...smallEngagement, records: { ...smallEngagement.records, judgement } }).gaps.find(({ ref }) => ref === '5.2');
    expect(gap?.grade).toBe('minor');
    expect(gap?.reason).toMatch(/^Graded Minor by the assessors: The policy is signed on the day of the report\. By the rules it would be Major: /);
  });

  it('do not exist before anything is answered', () => {
    expect(gapsOf(assess(smallPacks, empty))).toEqual([]);
  });
});

describe('the content model of the gap report', () => {
  it('asks a reviewer to confirm when more than a quarter of the controls are excluded (method 1.9, N3)', () => {
    const controls = assess(smallPacks, smallEngagement).items.filter(({ decision }) => decision !== null);
    const excluding = (count: number): Engagement => ({
      ...smallEngagement,
      decisions: controls.map(({ item }, position) => ({
        ...undecided(item.uid),
        decision: position < count ? ('excluded' as const) : ('applicable' as const),
        justification: 'No system of this kind is developed, provided or used in the scope.',
      })),
    });
    const alarm = (count: number) =>
      modelOf(excluding(count)).scope.limitations.filter((sentence) => sentence.includes('of the controls'));
    expect(alarm(0)).toEqual([]);
    expect(alarm(controls.length)).toEqual([
      `More than a quarter of the controls (${controls.length} of ${controls.length}) are excluded; a reviewer has to confirm this.`,
    ]);
  });

  it('is plain JSON, so that it can cross to a worker and to the screen unchanged', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('is equal for an equal input, whatever the order of the answers', () => {
    expect(modelOf({ ...smallEngagement, answers: smallEngagement.answers.toReversed() })).toEqual(model);
  });

  it('says that an answer was lowered, and why, and keeps the answer given', () => {
    const [policy] = model.items[0]?.criteria[0]?.answers ?? [];
    expect(policy).toEqual({
      subject: 'Organisation',
      system: null,
      value: 4,
      answer: 'Fully',
      rated: 2,
      ratedInWords: 'Partly',
      remark: 'Answered Fully, rated Partly: no document seen.',
      evidence: 'E1',
      evidenceInWords: 'E1 one interview',
      reference: 'Interview 3',
      note: 'Policy note\nsecond line',
      reason: '',
      flagged: false,
      parked: false,
      hidden: false,
    });
  });

  it('builds a gap from requirement, finding, facts, evidence, consequence and recommendation', () => {
    expect(model.gaps[1]).toEqual({
      id: 'G-8.4',
      item: 'item-8.4',
      ref: '8.4',
      title: 'Title 8.4',
      kind: 'requirements',
      section: '8',
      grade: 'major',
      gradeInWords: 'Major',
      priority: 'critical',
      priorityInWords: 'Critical',
      pillar: true,
      reason: 'The score is below 33 of 100; rated below Fully: 8.4-1.',
      requires: 'Requires 8.4.',
      findings: [{ ref: '8.4-1', text: 'Finding impact.', facts: ['S1 Scoring: Not (E3 document or record seen). Not impact.'] }],
      evidence: ['8.4-1, S1 Scoring: IA-1 v2 (E3 document or record seen)'],
      consequence: expect.stringContaining('AI systems affected: S1 Scoring.') as string,
      systems: [{ id: 'S1', name: 'Scoring' }],
      recommendations: ['Recommendation impact.'],
    });
  });

  it('asks first for the evidence where only the evidence was missing', () => {
    expect(model.gaps[0]?.recommendations).toEqual(['5.2-1: provide for review: Record policy; Minutes. If it cannot be shown: Recommendation policy.']);
  });

  it('opens the summary with a verdict without a percentage', () => {
    expect(model.summary.verdict).toBe(
      'The AI management system of Acme & Söhne does not meet ISO/IEC 42001 yet: there are two major gaps, one minor gap and one undetermined requirement or control.',
    );
    expect(model.summary.verdict).not.toContain('%');
    expect(model.summary.messages.length).toBeLessThanOrEqual(5);
    expect(model.summary.fixed).toContain('Indicative grading by a consultant. Only an accredited certification body grades nonconformities.');
  });

  it.each([
    ['nothing is answered', empty, 'No verdict can be given for Acme & Söhne yet: no question that applies has been rated.'],
    ['less than half is answered', { ...empty, answers: [answer('roles')] }, 'It cannot be told yet how far Acme & Söhne meets ISO/IEC 42001, because fewer than half'],
  ])('gives no verdict when %s', (_when, engagement, sentence) => {
    expect(modelOf(engagement).summary.verdict).toContain(sentence);
  });

  it('withholds every score of a clause below half coverage and keeps the interval', () => {
    const [section] = modelOf({ ...empty, answers: [answer('roles')] }).results.groups[0]?.sections ?? [];
    expect(section?.figures).toMatchObject({ shown: 'none', S: null, D: null, O: null, coverage: 33, answered: 1, applicable: 3 });
    expect(section === undefined ? '' : scoreText(section.figures)).toBe('not shown');
    expect(section === undefined ? '' : intervalText(section.figures)).toBe('40–100');
  });

  it('marks a score between half and four fifths of coverage', () => {
    const [section] = modelOf({ ...empty, answers: [answer('roles'), answer('policy-known')] }).results.groups[0]?.sections ?? [];
    expect(section?.figures).toMatchObject({ shown: 'hatched', S: 100, coverage: 66 });
    expect(section === undefined ? '' : scoreText(section.figures)).toBe('100 *');
  });

  it('gives one number for one thing: summary, tables, charts and register agree', () => {
    const count = (grade: string) => model.results.grades.find((entry) => entry.grade === grade)?.count;
    for (const { grade, count: told } of model.summary.counts) {
      expect(told, grade).toBe(count(grade));
      expect(model.items.filter((item) => item.grade === grade).length, grade).toBe(told);
      const sections = model.results.groups.flatMap((group) => group.sections);
      expect(sections.reduce((sum, { grades }) => sum + grades[grade], 0), grade).toBe(told);
      const drawn = model.results.groups.flatMap(({ grades }) => grades.series.filter(({ key }) => key === grade).flatMap(({ values }) => values));
      expect(drawn.reduce<number>((sum, value) => sum + (value ?? 0), 0), grade).toBe(told);
    }
    for (const grade of ['major', 'minor', 'cannot-determine', 'opportunity'] as const) expect(model.gaps.filter((gap) => gap.grade === grade).length, grade).toBe(count(grade));
    const total = (key: string) => model.results.totals.find((entry) => entry.key === key)?.count;
    const figures = model.results.groups.flatMap((group) => group.sections).map((section) => section.figures);
    expect(figures.reduce((sum, { applicable }) => sum + applicable, 0)).toBe((total('applicable') ?? 0) - (total('goodPractice') ?? 0));
  });

  it('asks management for decisions that follow from the result, and names who decides', () => {
    expect(model.summary.decisions.map(({ decision }) => decision)).toContain('Name an owner, the means and a date for each of the two major gaps.');
    expect(new Set(model.summary.decisions.map(({ by }) => by)).size).toBe(1);
  });

  it('says once what is the same for several AI systems, so that a finding can be read', () => {
    const three = [1, 2, 3].map((number) => ({ ...smallEngagement.systems[0], id: `S${number}`, name: `System ${number}`, sampled: true })) as Engagement['systems'];
    const gap = modelOf({ ...smallEngagement, systems: three, answers: three.map(({ id }) => answer('impact', { system: id, value: 1 })) }).gaps.find(({ id }) => id === 'G-8.4');
    expect(gap?.findings[0]?.facts).toHaveLength(1);
    expect(gap?.findings[0]?.facts[0]).toMatch(/^All three AI systems: Not /);
    expect(gap?.consequence).toContain('All three AI systems of the sample are affected.');
  });

  it('keeps the two indices apart', () => {
    expect(model.results.groups.map(({ indexName, index }) => [indexName, scoreText(index)])).toEqual([
      // (3 x 59.8 + 2 x 100 + 3 x 25) / 8 over 5.2, 5.3 and 8.4; 8.1 is not rated.
      ['Clause conformity index', '57'],
      // One of two controls that are not excluded is answered: half coverage, so marked.
      ['Annex A implementation index', '67 *'],
    ]);
  });

  it('lists what is open, what could not be determined and what the excluded control leaves out', () => {
    expect(model.notAssessed.map(({ ref }) => ref)).toEqual(['A.2.4-1']);
    expect(model.cannotDetermine.map(({ ref, evidence }) => [ref, evidence])).toEqual([['8.1-1', 'Record control; Minutes']]);
  });

  it('shows a question hidden by a rule as hidden, with its answer kept', () => {
    const hidden = modelOf({ ...smallEngagement, answers: [...smallEngagement.answers, answer('a-hidden', { note: 'Kept' })] });
    const part = hidden.items.find(({ ref }) => ref === 'A.2.4')?.criteria[1]?.answers[0];
    expect(part).toMatchObject({ hidden: true, note: 'Kept', remark: 'Hidden by a rule of the pack: counted out, the answer is kept.' });
  });

  it('loses no answer: one outside the sample is printed with the reason it does not count', () => {
    expect(model.otherAnswers).toEqual([
      {
        ref: '8.4-1',
        ask: expect.stringMatching(/\w/) as string,
        pack: null,
        subject: 'S3 Search',
        why: 'The AI system is not in the sample, or the question is asked for the organisation.',
        answer: 'Partly',
        evidenceInWords: 'E3 document or record seen',
        reference: '',
        note: 'Outside the sample',
        reason: '',
      },
    ]);
    const orphan = modelOf({ ...empty, answers: [{ ...emptyAnswer('gone', null), note: 'Old note' }] });
    expect(orphan.otherAnswers.map(({ ref, note }) => [ref, note])).toEqual([['gone', 'Old note']]);
  });

  it('says which pack asked what is not graded, and of a question a rule hides that it is not asked', () => {
    const beside = packWith([itemWith('x', [askedAs('x-first'), askedAs('x-hidden', { applies_if: { answer: 'x-first', at_least: 3 } })])], { kind: 'checks', title: 'House rules' });
    const engagement = { ...smallEngagement, answers: [answer('x-first', { value: 2, note: 'Seen' }), answer('x-hidden', { value: 4, note: 'Old' })] };
    const { otherAnswers } = modelOf(engagement, [...smallPacks, { sha256: '', content: beside }]);
    expect(otherAnswers.map(({ ask, pack, why, note }) => ({ ask, pack, why, note }))).toEqual([
      { ask: 'How is x-first done?', pack: 'House rules', why: 'Asked by “House rules”, whose questions are not graded.', note: 'Seen' },
      { ask: 'How is x-hidden done?', pack: null, why: 'The question is not asked here by a rule of its pack.', note: 'Old' },
    ]);
  });

  it('prints every note somewhere', () => {
    const text = JSON.stringify(model);
    for (const { note } of smallEngagement.answers) expect(text).toContain(JSON.stringify(note).slice(1, -1));
  });

  it('names the packs with version and hash, so that the result can be recomputed', () => {
    expect(model.method.packs.map(({ id, version, sha256 }) => [id, version, sha256[0]])).toEqual([
      ['clauses', '1.0.0', 'a'],
      ['annex', '1.0.0', 'b'],
    ]);
  });
});
