/** Signs of the known mistakes that are read off the registers (method 6.5, S85, S86, S88, S89). No sign is not "no problem". */
import { dayNumber } from '../days.ts';
import type { Engagement } from '../engagement/engagement.ts';
import { discoveryMeans, emptyProgramme, type ProgrammeFields } from '../programme/programme.ts';

export const mistakeSigns = [
  'high-tier-left-out', 'little-in-scope', 'much-at-once',
  'nowhere-looked', 'incomplete', 'inventory-old', 'found-in-workshop',
  'nobody-heard', 'only-the-organisation',
  'no-surveillance', 'no-owner-after',
] as const;
export type MistakeSign = (typeof mistakeSigns)[number];
export const signMistakes = ['scope', 'inventory', 'impact', 'end-state'] as const;
export type SignMistake = (typeof signMistakes)[number];

export interface FiredSign {
  readonly mistake: SignMistake;
  readonly sign: MistakeSign;
  /** ids of AI systems, or figures, it was read off. */
  readonly facts: readonly string[];
}

type Input = Pick<Engagement, 'systems' | 'records'>;

/** Every sign that fires on a day (ISO 8601), in the order of the mistakes. Thresholds are assumptions. */
export const firedSigns = (engagement: Input, today: string): readonly FiredSign[] => [
  ...scopeSigns(engagement),
  ...inventorySigns(engagement, today),
  ...impactSigns(engagement),
  ...endSigns(engagement),
];

const tierWeights = { low: 1, medium: 2, high: 3 } as const;

/** Too narrow or too broad (S85): a system of high tier left out, under 30 % of the inventory by tier in scope, over 25 systems in the first wave. */
const scopeSigns = ({ systems }: Input): readonly FiredSign[] => {
  const used = systems.filter(({ stage }) => stage !== 'retired');
  const out = used.filter(({ tier, scope }) => tier === 'high' && scope === 'out');
  const weightOf = (list: typeof used): number => list.reduce((sum, { tier }) => sum + tierWeights[tier], 0);
  const inScope = used.filter(({ scope }) => scope === 'in');
  const decided = used.length > 0 && used.every(({ scope }) => scope !== 'undecided');
  const first = inScope.filter(({ wave }) => wave === 1);
  return [
    ...fired('scope', 'high-tier-left-out', out.length > 0, out.map(({ id }) => id)),
    ...fired('scope', 'little-in-scope', decided && weightOf(inScope) * 10 < weightOf(used) * 3, [`${inScope.length}/${used.length}`]),
    ...fired('scope', 'much-at-once', first.length > 25, [`${first.length}`]),
  ];
};

/** The inventory neglected (S86): a way of looking not gone, under 90 % complete, older than 90 days, a system found only in the workshop. */
const inventorySigns = ({ systems, records }: Input, today: string): readonly FiredSign[] => {
  const { discovery, expectedSystems, inventoryReviewedOn } = programmeOf(records);
  const left = discoveryMeans.filter((means) => usualMeans.has(means) && !discovery.includes(means));
  const late = systems.filter((system) => system.discovery === 'workshop');
  return [
    ...fired('inventory', 'nowhere-looked', left.length > 0, left),
    ...fired('inventory', 'incomplete', expectedSystems > 0 && systems.length * 10 < expectedSystems * 9, [`${systems.length}/${expectedSystems}`]),
    ...fired('inventory', 'inventory-old', inventoryReviewedOn !== '' && dayNumber(today) - dayNumber(inventoryReviewedOn) > 90, [inventoryReviewedOn]),
    ...fired('inventory', 'found-in-workshop', late.length > 0, late.map(({ id }) => id)),
  ];
};
const usualMeans: ReadonlySet<string> = new Set(['procurement-list', 'software-features', 'expenses', 'staff-survey']);

/** The impact assessment underestimated (S88): nobody heard, or only consequences for the organisation recorded. */
const impactSigns = ({ records }: Input): readonly FiredSign[] => {
  const assessments = records.impact.filter(({ state }) => state !== 'superseded');
  const unheard = assessments.filter(({ consulted }) => consulted.trim() === '');
  const narrow = assessments.filter(({ individuals, groups, societies }) => [individuals, groups, societies].every((text) => text.trim() === ''));
  return [
    ...fired('impact', 'nobody-heard', unheard.length > 0, unheard.map(({ system }) => system)),
    ...fired('impact', 'only-the-organisation', narrow.length > 0 || (records.risk.length > 0 && assessments.length === 0), narrow.map(({ system }) => system)),
  ];
};

/** The certificate taken for the end (S89): audits planned and no surveillance, or nobody who owns the management system after the project. */
const endSigns = ({ records }: Input): readonly FiredSign[] => {
  const { stage1On, stage2On, surveillance1On, ownerAfter } = programmeOf(records);
  const audits = [stage1On, stage2On].filter((date) => date !== '');
  return [
    ...fired('end-state', 'no-surveillance', audits.length > 0 && surveillance1On === '', audits),
    ...fired('end-state', 'no-owner-after', audits.length > 0 && ownerAfter.trim() === '', audits),
  ];
};

const fired = (mistake: SignMistake, sign: MistakeSign, is: boolean, facts: readonly string[]): readonly FiredSign[] => (is ? [{ mistake, sign, facts }] : []);
const programmeOf = ({ programme }: Input['records']): ProgrammeFields => programme[0] ?? emptyProgramme;
