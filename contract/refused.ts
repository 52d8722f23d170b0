import { problem, type Problem } from '../domain/problem.ts';

/**
 * The sentences of a refusal, from what a procedure threw (`data` of a REFUSED error) or the engine itself (`problem` of a
 * Refusal). Null for every other error.
 */
export function refusedProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null) return null;
  const told = 'problem' in error ? error.problem : 'data' in error ? error.data : undefined;
  const parsed = problem.safeParse(told);
  return parsed.success ? parsed.data : null;
}
