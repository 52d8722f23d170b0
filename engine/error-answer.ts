import { randomUUID } from 'node:crypto';
import { ORPCError } from '@orpc/server';
import { refusalOf } from '../db/refusals.ts';

/**
 * The answer of the contract to whatever went wrong: a refusal with its sentences, malformed input as it was found, and an id
 * for anything nobody foresaw. `procedure` and the names in the stack go to the log with the id.
 */
export const errorAnswer = (error: unknown, procedure: string, log: (line: string) => void): Error => {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const refusal = refusalOf(error, pathIn(error));
  if (refusal !== null) return new ORPCError('REFUSED', { status: 409, message: refusal.message, data: refusal.problem, cause: error });
  const id = randomUUID();
  // The stack names code, not content; the message of an unknown error could quote a client's text and stays out.
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 5).join(' ') : '';
  log(`unexpected ${id} in ${procedure}: ${error instanceof Error ? error.name : typeof error}${stack}`);
  return new ORPCError('UNEXPECTED', { status: 500, message: `Something unexpected happened (${id}).`, data: { id }, cause: error });
};

/** Events as they come; an error between them is answered like that of any call. */
export async function* answeredEvents<T>(events: AsyncIterable<T>, answer: (error: unknown) => Error): AsyncGenerator<T, void, void> {
  try {
    yield* events;
  } catch (error) {
    throw answer(error);
  }
}

/** The file an error of the system speaks of, for the sentence. */
const pathIn = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string' ? error.path : '';
