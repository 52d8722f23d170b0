import { expect, it } from 'vitest';
import { emptyAnswer } from '../../../domain/answer/answer.ts';
import { undecided } from '../../../domain/engagement/engagement.ts';
import { emptyEvidence } from '../../../domain/evidence/evidence.ts';
import { evidenceCoverage, evidenceUses } from '../../../domain/evidence/uses.ts';
import { emptyRequest } from '../../../domain/evidence/request.ts';
import { emptyFinding } from '../../../domain/finding/finding.ts';
import { generateRequests } from '../../../domain/evidence/generate-requests.ts';
import { noRecords, type Records } from '../../../domain/record/record.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import type { Answer } from '../../../domain/answer/answer.ts';
import { smallEngagement, smallPacks } from '../report/small-engagement.ts';

const [first, second, third] = assess(smallPacks, smallEngagement).items.flatMap(({ criteria }) => criteria).filter(({ question }) => question.level === 'organisation').map(({ question }) => question.uid);
const answers: readonly Answer[] = [
  { ...emptyAnswer(first ?? '', null), value: 4, evidence: 'E3', evidenceItems: ['e-1', 'gone'] },
  { ...emptyAnswer(second ?? '', null), value: 3, evidence: 'E4' },
  { ...emptyAnswer(third ?? '', null), value: 2, evidence: 'E1', evidenceItems: ['e-1'] },
];
const piece = (id: string, number: number) => ({ ...emptyEvidence, id, number, title: id });
const records: Records = {
  ...noRecords,
  evidence: [piece('e-1', 1), piece('e-2', 2), piece('e-3', 3), piece('e-4', 4)],
  finding: [{ ...emptyFinding, id: 'f-1', number: 1, title: 'A', evidenceItems: ['e-2'] }],
  request: [{ ...emptyRequest, id: 'q-1', number: 1, title: 'B', evidence: 'e-3' }],
};
const engagement = { ...smallEngagement, answers, records };
const assessment = assess(smallPacks, engagement);
const known = new Set(records.evidence.map(({ id }) => id));

it('says where one piece serves, what nobody uses, who claims evidence and names none, and what is gone', () => {
  const control = { ...undecided('item-a.1'), evidence: ['e-4'] };
  const { usesById, unused, claimed, gone } = evidenceUses(assessment.items, [control], records);
  expect(usesById.get('e-1')?.map((use) => (use.type === 'answer' ? use.question : use.type))).toEqual([first, third]);
  expect(usesById.get('e-2')?.map(({ type }) => type)).toEqual(['finding']);
  expect(usesById.get('e-4')?.map(({ type }) => type)).toEqual(['control']);
  // What a request brought and nobody looked at is not in use.
  expect(unused).toEqual(['e-3']);
  expect(claimed.map(({ question, level }) => [question, level])).toEqual([[second, 'E4']]);
  expect(gone.map(({ id, uses }) => [id, uses.length])).toEqual([['gone', 1]]);
});

it('counts, of the answers of a requirement, those that name a piece that is there', () => {
  const coverage = assessment.items.map((result) => evidenceCoverage(result, known));
  expect(coverage.reduce((sum, one) => sum + one.answers, 0)).toBe(3);
  expect(coverage.reduce((sum, one) => sum + one.withEvidence, 0)).toBe(2);
  expect(assessment.items.reduce((sum, one) => sum + evidenceCoverage(one, new Set()).withEvidence, 0)).toBe(0);
});

it('asks for the same thing once, with all that need it, and for nothing that is there', () => {
  const input = { assessment, localised: assessment, language: 'en', sets: ['hints'], item: null, there: new Set<string>() } as const;
  const made = generateRequests(input);
  const minutes = made.filter(({ title }) => title === 'Minutes');
  expect(minutes.length).toBe(1);
  expect(minutes[0]?.items.length).toBe(assessment.items.filter(({ grade, criteria }) => grade !== 'excluded' && criteria.some(({ state }) => state !== 'hidden' && state !== 'not-applicable')).length);
  expect(minutes[0]?.owner).toBe('Lead');
  expect(generateRequests({ ...input, there: new Set(['hint:minutes']) }).length).toBe(made.length - 1);
  expect(generateRequests({ ...input, there: new Set(made.map(({ source }) => source)) })).toEqual([]);
  expect(new Set(made.map(({ source }) => source)).size).toBe(made.length);
});
