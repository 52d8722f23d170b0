/** Roles of the client towards each AI system: ISO/IEC 22989 and the EU AI Act are two different fields (method 6.2, S32 to S35). */
import type { Answer } from '../answer/answer.ts';
import type { AiSystem, Profile } from '../engagement/engagement.ts';
import { classifySystem } from '../pack/classify.ts';
import type { AiRole } from '../pack/condition.ts';
import { bearers, type Bearer } from '../pack/obligation.ts';
import type { Pack } from '../pack/pack.ts';
import { rolesTowards } from './sample.ts';

/** `agreed`: declared, and the classification says so. `open`: declared, and an answer that decides is missing. */
export type ActRoleState = 'agreed' | 'open' | 'only-declared' | 'only-concluded';

export interface ActRoleCell {
  readonly role: Bearer;
  readonly state: ActRoleState;
  /** Why the classification concludes it, in the words of the pack. */
  readonly because: readonly string[];
}

export interface RoleRow {
  readonly system: AiSystem;
  readonly roles: readonly AiRole[];
  /** The system names none of its own, so that those of the organisation hold. */
  readonly inherited: boolean;
  readonly act: readonly ActRoleCell[];
  readonly actInherited: boolean;
  /** The law does not apply to the system at all, by the answers, although roles under it are declared. */
  readonly outsideLaw: boolean;
  /** Roles that only one of declaration and classification has. */
  readonly contradictions: number;
}

/**
 * Every AI system with the client's roles. A declared role that the classification rules out, and one that it concludes and nobody
 * declared, contradict each other. While no pack with a classification is in use, what is declared stays open.
 */
export const roleMatrix = (
  packs: readonly Pack[],
  { profile, systems }: { readonly profile: Profile; readonly systems: readonly AiSystem[] },
  answers: ReadonlyMap<string, Answer>,
): readonly RoleRow[] => {
  const laws = packs.map(({ content }) => content).filter(({ classification }) => classification !== undefined);
  return systems.map((system) => {
    const declared = system.actRoles.length > 0 ? system.actRoles : profile.actRoles;
    const found = laws.map((pack) => classifySystem({ pack, profile, system, answers }));
    const outside = found.some(({ out }) => out?.holds === true);
    const conclusions = outside ? [] : found.flatMap(({ roles }) => roles);
    const act = bearers.flatMap((role): readonly ActRoleCell[] => {
      const own = conclusions.filter(({ name }) => name === role);
      const sure = own.filter(({ holds }) => holds === true);
      const because = sure.flatMap((one) => one.because);
      if (!declared.includes(role)) return sure.length > 0 ? [{ role, state: 'only-concluded', because }] : [];
      if (sure.length > 0) return [{ role, state: 'agreed', because }];
      return [{ role, state: laws.length === 0 || own.length > 0 ? 'open' : 'only-declared', because: [] }];
    });
    return {
      system,
      roles: rolesTowards(system, profile),
      inherited: system.roles.length === 0,
      act,
      actInherited: system.actRoles.length === 0,
      outsideLaw: outside && declared.length > 0,
      contradictions: act.filter(({ state }) => state === 'only-declared' || state === 'only-concluded').length,
    };
  });
};
