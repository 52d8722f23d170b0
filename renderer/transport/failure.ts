import { ORPCError } from '@orpc/client';
import { problemCodes, type Problem, type ProblemCode } from '../../domain/problem.ts';

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
  const data: unknown = thrown.data;
  if (thrown.code === 'REFUSED' && isProblem(data)) return { type: 'refused', problem: data };
  if (thrown.code === 'UNAUTHORIZED') return { type: 'session-ended' };
  const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : thrown.code;
  return { type: 'unexpected', id };
};

export const isCode = (failure: Failure | null, ...codes: readonly ProblemCode[]): boolean =>
  failure?.type === 'refused' && codes.includes(failure.problem.code);

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' &&
  data !== null &&
  'code' in data &&
  problemCodes.some((code) => code === data.code) &&
  'happened' in data &&
  'kept' in data &&
  'todo' in data;
