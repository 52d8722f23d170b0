/** Purpose against use, and what a system of the inventory still lacks (method 6.2, S17 to S31). */
import type { AiSystem } from '../engagement/engagement.ts';
import { isSaid } from '../engagement/said.ts';
import type { Impact } from '../record/record.ts';
import { useDigest } from '../impact/judge.ts';

const openPointTypes = [
  'drift-material', 'use-without-assessment', 'oversight-undefined', 'purpose-missing', 'use-missing', 'use-source-missing', 'drift-unknown', 'drift-minor',
  'oversight-none-unexplained', 'oversight-undescribed', 'oversight-untested', 'tier-unexplained', 'owner-missing', 'affected-missing', 'scope-undecided', 'out-without-reason',
] as const;
export type OpenPoint = (typeof openPointTypes)[number];

/**
 * What is open about one AI system, gravest first. What is out of scope needs its reason and nothing more; actual use, its source and
 * drift can be known only of a system in use. A material drift is one until an impact assessment was approved in the knowledge of it.
 */
export const openPointsOf = (system: AiSystem, impacts: readonly Impact[]): readonly OpenPoint[] => {
  if (system.scope === 'out') return isSaid(system.scopeReason) ? [] : ['out-without-reason'];
  if (system.stage === 'retired') return system.scope === 'undecided' ? ['scope-undecided'] : [];
  const used = system.stage === 'in-use';
  const approved = impacts.filter((impact) => impact.system === system.id && impact.state === 'approved').at(-1);
  const purpose = isSaid(system.intendedPurpose);
  const use = isSaid(system.actualUse);
  const undefinedModel = system.oversight === 'undefined';
  const holds: Readonly<Record<OpenPoint, boolean>> = {
    'drift-material': system.drift === 'material' && approved?.assessedUse !== useDigest(system),
    'use-without-assessment': used && approved === undefined,
    'oversight-undefined': undefinedModel && system.tier === 'high',
    'purpose-missing': !purpose,
    'use-missing': used && !use,
    'use-source-missing': used && use && system.useSource === 'unknown',
    'drift-unknown': used && purpose && use && system.drift === 'unknown',
    'drift-minor': system.drift === 'minor',
    'oversight-none-unexplained': system.oversight === 'none' && !isSaid(system.oversightHow),
    'oversight-undescribed': !undefinedModel && system.oversight !== 'none' && !isSaid(system.oversightHow),
    'oversight-untested': !undefinedModel && system.oversight !== 'none' && system.oversightTestedOn === '',
    'tier-unexplained': system.tier === 'high' && !isSaid(system.tierReason),
    'owner-missing': !isSaid(system.owner),
    'affected-missing': system.traits.includes('affects-persons') && !isSaid(system.affected),
    'scope-undecided': system.scope === 'undecided',
    'out-without-reason': false,
  };
  return openPointTypes.filter((type) => holds[type]);
};
