import type { Failure } from '../transport/failure.ts';
import { text } from '../text/text.ts';

export interface FailureWords {
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
}

/** What happened, what was kept, what to do. */
export const failureWords = (failure: Failure): FailureWords => {
  switch (failure.type) {
    case 'refused':
      return failure.problem;
    case 'unexpected':
      return text.common.failure.unexpected(failure.id);
    case 'session-ended':
      return text.common.failure.sessionEnded;
    case 'unreachable':
      return text.common.failure.unreachable;
  }
};
