import { noRecords } from '../../../domain/record/record.ts';
/** A pack and an engagement small enough to be worked out by hand. */
import { emptyAnswer, type Answer } from '../../../domain/answer/answer.ts';
import { undecided, emptySystem, emptyProfile, type AiSystem, type Engagement } from '../../../domain/engagement/engagement.ts';
import type { Pack } from '../../../domain/pack/pack.ts';
import type { PackQuestion } from '../../../domain/pack/question.ts';
import type { PackContent, PackItem } from '../../../domain/pack/schema.ts';

export const question = (uid: string, change: Partial<PackQuestion> = {}): PackQuestion => ({
  uid,
  ask: `Ask ${uid}?`,
  guidance: 'Listen.',
  binding: 'clause',
  aspect: 'design',
  form: 'act',
  weight: 2,
  level: 'organisation',
  scale: 'achievement',
  anchors: { fully: `Fully ${uid}.`, largely: `Largely ${uid}.`, partly: `Partly ${uid}.`, not: `Not ${uid}.` },
  evidence: [`Record ${uid}`, 'Minutes'],
  interview: ['lead'],
  finding: `Finding ${uid}.`,
  recommendation: `Recommendation ${uid}.`,
  ...change,
}) as PackQuestion;

export const item = (ref: string, questions: readonly PackQuestion[], change: Partial<PackItem> = {}): PackItem => ({
  uid: `item-${ref.toLowerCase()}`,
  ref,
  title: `Title ${ref}`,
  requires: `Requires ${ref}.`,
  weight: 2,
  pillar: false,
  documents: [],
  related: [],
  questions: [...questions],
  ...change,
});

const header = (id: string, kind: PackContent['kind']): Omit<PackContent, 'sections'> => ({
  format: 1,
  id,
  version: '1.0.0',
  title: `Pack ${id}`,
  kind,
  source: { title: 'ISO/IEC 42001', edition: '2023', note: 'Own words.' },
  as_of: '2026-11-24',
  language: 'en',
  publisher: 'Test',
  release_notes: 'First.',
  interview_roles: [{ id: 'lead', title: 'Lead' }],
});

export const smallPacks: readonly Pack[] = [
  {
    sha256: 'a'.repeat(64),
    content: {
      ...header('clauses', 'requirements'),
      sections: [
        {
          uid: 'section-5',
          ref: '5',
          title: 'Leadership',
          intent: 'Direction.',
          items: [
            item('5.2', [question('policy', { form: 'document', weight: 3 }), question('policy-known', { aspect: 'operation' })], { pillar: true, weight: 3 }),
            item('5.3', [question('roles'), question('roles-tip', { binding: 'guidance' })]),
          ],
        },
        {
          uid: 'section-8',
          ref: '8',
          title: 'Operation',
          intent: 'Doing.',
          items: [item('8.4', [question('impact', { level: 'system', aspect: 'operation', weight: 3 })], { pillar: true, weight: 3 }), item('8.1', [question('control')])],
        },
      ],
    },
  },
  {
    sha256: 'b'.repeat(64),
    content: {
      ...header('annex', 'controls'),
      sections: [
        {
          uid: 'section-a2',
          ref: 'A.2',
          title: 'Policies',
          intent: 'Policies.',
          items: [
            item('A.2.2', [question('a-policy', { binding: 'control' })]),
            item('A.2.3', [question('a-align', { binding: 'control' })]),
            item('A.2.4', [question('a-review', { binding: 'control' }), question('a-hidden', { binding: 'control', applies_if: { role: ['ai-provider'] } })]),
          ],
        },
      ],
    },
  },
];

const system = (id: string, name: string, tier: AiSystem['tier'], sampled = true): AiSystem => ({
  ...emptySystem,
  id,
  name,
  intendedPurpose: `Purpose of ${name}`,
  actualUse: `Use of ${name}`,
  tier,
  origin: 'in-house', stage: 'in-use', traits: [],
  roles: [],
  owner: 'Owner',
  sampled,
});

export const answer = (uid: string, change: Partial<Answer> = {}): Answer => ({ ...emptyAnswer(uid, null), value: 4, evidence: 'E3', ...change });

export const smallEngagement: Engagement = {
  id: 'engagement-1',
  profile: {
    ...emptyProfile,
    client: 'Acme & Söhne',
    sector: 'Trade',
    roles: ['ai-customer'],
    scope: 'Head office',
    consultancy: 'Consult Ltd',
    leadAssessor: 'L. Lead',
    sponsor: 'CEO',
  },
  systems: [system('S1', 'Scoring', 'high'), system('S2', 'Chat', 'low'), system('S3', 'Search', 'low', false)],
  decisions: [
    { ...undecided('item-a.2.2'), decision: 'applicable', justification: 'Needed because of risk R-1 of the lending process.' },
    { ...undecided('item-a.2.3'), decision: 'excluded', justification: 'No other policy exists that could concern AI in this scope.' },
  ],
  records: noRecords,
  answers: [
    // Said fully, seen in one interview only: a document is then rated partly.
    answer('policy', { value: 4, evidence: 'E1', evidenceReference: 'Interview 3', note: 'Policy note\nsecond line' }),
    answer('policy-known', { value: 4 }),
    answer('roles'),
    answer('roles-tip', { value: 3 }),
    answer('impact', { system: 'S1', value: 1, evidenceReference: 'IA-1 v2', note: 'No assessment for S1' }),
    answer('impact', { system: 'S2', value: 4 }),
    answer('impact', { system: 'S3', value: 2, note: 'Outside the sample' }),
    answer('control', { value: 'cannot-determine', note: 'Nobody knew' }),
    answer('a-policy', { value: 3 }),
    answer('a-align', { note: 'Kept note of an excluded control' }),
  ],
};
