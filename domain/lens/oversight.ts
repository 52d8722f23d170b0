/** Whether the human oversight of one AI system is meaningful or only nominal (method 6.2, S28 to S31). */
import type { Achievement } from '../answer/answer.ts';
import type { AiSystem, oversightModels } from '../engagement/engagement.ts';
import type { Assessment, Criterion } from '../scoring/assessment.ts';
import { itemForSystem } from '../scoring/for-system.ts';
import { bandOf } from '../scoring/rating.ts';

/** What has to be there, each by itself. */
export const oversightParts = ['design', 'authority', 'competence', 'test'] as const;
export type OversightPart = (typeof oversightParts)[number];

/** Where each is asked. */
const itemOf: Readonly<Record<OversightPart, string>> = { design: 'practice-o.1', authority: 'practice-o.2', competence: 'practice-o.3', test: 'practice-o.4' };
const kindOfOversight = 'practice-o.1-kind';
const testOfOversight = 'practice-o.4-tested';

/**
 * Why a part cannot be better than it is said to be. `no-model`: a system of the high tier has no model of oversight (S28). `no-reason`:
 * nobody oversees it, and why is not said. `no-test`: no test is on record (S30).
 */
export type OversightCap = 'no-model' | 'no-reason' | 'no-test';

export interface PartResult {
  readonly part: OversightPart;
  /** As its weakest question; null while nothing of it is rated and nothing caps it. */
  readonly rated: Achievement | null;
  readonly cap: OversightCap | null;
  readonly criteria: readonly Criterion[];
}

export interface OversightResult {
  readonly model: AiSystem['oversight'];
  readonly parts: readonly PartResult[];
  /** `meaningful` only if design, authority, competence and test are each largely met or better; `nominal` when one of them is not. */
  readonly verdict: 'meaningful' | 'nominal' | 'unknown';
}

export const oversightOf = ({ companions }: Pick<Assessment, 'companions'>, system: AiSystem): OversightResult => {
  const items = companions.flatMap((section) => section.items);
  const seen = new Map(
    oversightParts.flatMap((part) => {
      const item = items.find((one) => one.item.uid === itemOf[part]);
      return item === undefined ? [] : [[part, itemForSystem(item, system).rated] as const];
    }),
  );
  const model = modelOf(system, seen.get('design')?.criteria ?? []);
  const parts = oversightParts.map((part): PartResult => {
    const { criteria: own, S: score } = seen.get(part) ?? { criteria: [], S: null };
    const answered = score === null ? null : bandOf(score);
    const cap = capOf(part, system, model, own);
    return { part, criteria: own, cap, rated: cap === null ? answered : lower(answered, cap === 'no-reason' ? 1 : 2) };
  });
  const known = parts.flatMap(({ rated }) => (rated === null ? [] : [rated]));
  return { model, parts, verdict: known.some((rated) => rated < 3) ? 'nominal' : known.length < parts.length ? 'unknown' : 'meaningful' };
};

/** Partly at most where it is capped, also when nobody answered. */
const lower = (answered: Achievement | null, most: 1 | 2): Achievement => (answered === null || answered > most ? most : answered);

const capOf = (part: OversightPart, system: AiSystem, model: AiSystem['oversight'], own: readonly Criterion[]): OversightCap | null => {
  if (part === 'design' && model === 'undefined' && system.tier === 'high') return 'no-model';
  if (part === 'design' && model === 'none' && system.oversightHow.trim() === '' && !own.some(({ rated }) => rated !== null)) return 'no-reason';
  if (part === 'test' && system.oversightTestedOn === '' && !own.some(({ question, rated }) => question.uid === testOfOversight && rated !== null)) return 'no-test';
  return null;
};

const models: Readonly<Record<string, (typeof oversightModels)[number]>> = {
  'in-loop': 'in-the-loop',
  'on-loop': 'on-the-loop',
  'in-command': 'in-command',
  'none-reasoned': 'none',
  none: 'none',
};

/** As the inventory has it, or else as the question about it was answered. */
const modelOf = ({ oversight }: AiSystem, criteria: readonly Criterion[]): AiSystem['oversight'] => {
  if (oversight !== 'undefined') return oversight;
  const [part] = criteria.find(({ question }) => question.uid === kindOfOversight)?.parts ?? [];
  const value = part?.value;
  return typeof value === 'object' && value !== null && 'choice' in value ? (models[value.choice] ?? 'undefined') : 'undefined';
};
