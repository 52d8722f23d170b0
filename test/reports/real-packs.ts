import { noRecords } from '../../domain/record/record.ts';
/** The packs of the repository and a large engagement answered by a fixed rule, for tests on a report of real size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyAnswer, type Answer, type AnswerValue, type EvidenceLevel } from '../../domain/answer/answer.ts';
import { undecided, emptySystem, emptyProfile, type AiSystem, type Engagement } from '../../domain/engagement/engagement.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { packContent, packHeader } from '../../domain/pack/schema.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import { gapReport } from '../../domain/report/gap-report.ts';
import type { GapReport } from '../../domain/report/model.ts';
import { assess } from '../../domain/scoring/assess.ts';

const folder = new URL('../../assessment-packs/', import.meta.url).pathname;

export const realPacks = (): readonly Pack[] =>
  ['iso-42001-clauses', 'iso-42001-annex-a'].map((id, index) => {
    const base = join(folder, id, '1.0.0');
    const { sections, ...header } = packHeader.parse(parse(readFileSync(join(base, 'pack.yaml'), 'utf8')));
    return {
      sha256: String(index).repeat(64),
      content: packContent.parse({
        ...header,
        sections: sections.map((name) => parse(readFileSync(join(base, 'sections', name), 'utf8')) as unknown),
      }),
    };
  });

const system = (id: string, name: string, tier: AiSystem['tier'], origin: AiSystem['origin'], sampled: boolean): AiSystem => ({
  ...emptySystem,
  id,
  name,
  intendedPurpose: `Supports the staff who decide on ${name.toLowerCase()}, within the limits of the approved use.`,
  actualUse: `Used daily for ${name.toLowerCase()}; two teams also use it for cases outside the approved use.`,
  tier,
  origin,
  stage: 'in-use',
  traits: [],
  roles: [],
  owner: 'Head of Lending',
  sampled,
});

export const largeEngagement = (packs: readonly Pack[]): Engagement => {
  const systems = [
    system('S1', 'Credit scoring', 'high', 'in-house', true),
    system('S2', 'CV screening', 'high', 'third-party', true),
    system('S3', 'Customer chat assistant', 'medium', 'third-party', true),
    system('S4', 'Document search', 'low', 'embedded', false),
  ];
  const sampled = systems.filter((entry) => entry.sampled);
  const next = generator(42);
  const answers = placedQuestions(packs).flatMap(({ question, ref }) =>
    (question.level === 'system' ? sampled.map(({ id }) => id) : [null]).flatMap((id): Answer[] => {
      const roll = next();
      if (roll < 0.08) return [];
      const value: AnswerValue = roll < 0.14 ? 'cannot-determine' : roll < 0.17 ? 'not-applicable' : roll < 0.27 ? 1 : roll < 0.45 ? 2 : roll < 0.65 ? 3 : 4;
      const evidence: EvidenceLevel = (['E0', 'E1', 'E2', 'E3', 'E3', 'E3', 'E4'] as const)[Math.floor(next() * 7)] ?? 'E1';
      return [
        {
          ...emptyAnswer(question.uid, id),
          value,
          evidence,
          reason: value === 'not-applicable' ? 'No such activity exists in the scope; confirmed by the head of operations on site.' : '',
          note: next() < 0.7 ? `Note to ${ref}: the team showed how this is handled today. Two of three people gave the same account;\nthe third was new. Follow up on "approval" & <sign-off>.` : '',
          evidenceReference: evidence >= 'E2' ? `Doc-${Math.floor(next() * 60)} v2.1, section 4` : '',
          flagged: next() < 0.05,
          parked: next() < 0.03,
        },
      ];
    }),
  );
  return {
    id: 'example',
    profile: {
      ...emptyProfile,
      client: 'Nordkredit AG',
      sector: 'Consumer lending',
      roles: ['ai-provider', 'ai-customer'],
      scope: 'All AI systems developed, bought and used by Nordkredit AG at its sites in Hamburg and Leipzig for lending, personnel and customer service.\nNot included: group IT in Zurich.',
      consultancy: 'Example Consulting GmbH',
      leadAssessor: 'A. Lead',
      sponsor: 'Chief Risk Officer',
    },
    systems,
    records: noRecords,
    decisions: packs
      .filter(({ content }) => content.kind === 'controls')
      .flatMap(({ content }) => content.sections.flatMap(({ items }) => items))
      .map(({ uid }, index) => ({
        ...undecided(uid),
        decision: index % 19 === 7 ? ('excluded' as const) : index % 11 === 5 ? ('undecided' as const) : ('applicable' as const),
        justification: index % 11 === 5 ? '' : 'Follows from the risk assessment of the lending process, risk R-7, and from the supplier contract in force.',
      })),
    answers,
  };
};

/** Park and Miller: the same numbers on every machine. */
const generator = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

export const modelOf = (packs: readonly Pack[], engagement: Engagement): GapReport =>
  gapReport({ engagement, packs, assessment: assess(packs, engagement), issuedOn: '2026-11-24', appVersion: '0.1.0' });
