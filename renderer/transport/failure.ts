import { ORPCError } from '@orpc/client';
import { refusedProblem } from '../../contract/refused.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';

/** What went wrong with a call, as far as a person can act on it. */
export type Failure =
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'unexpected'; readonly id: string }
  /** The token is no longer accepted: Plumbline was started anew. */
  | { readonly type: 'session-ended' }
  /** Nobody answers: Plumbline was closed, or the computer slept. */
  | { readonly type: 'unreachable' };

/** Sorts anything a call can throw. A defined refusal keeps its sentences; the rest gets one of three kinds. */
export const failureOf = (thrown: unknown): Failure => {
  if (!(thrown instanceof ORPCError)) return { type: 'unreachable' };
  const problem = refusedProblem(thrown);
  if (problem !== null) return { type: 'refused', problem };
  if (thrown.code === 'UNAUTHORIZED') return { type: 'session-ended' };
  const data: unknown = thrown.data;
  const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : thrown.code;
  return { type: 'unexpected', id };
};

export const isCode = (failure: Failure | null, ...codes: readonly ProblemCode[]): boolean =>
  failure?.type === 'refused' && codes.includes(failure.problem.code);
