import type { Failure } from '../transport/failure.ts';
import type { Said } from '../text/phrasebook.ts';
import { own, text } from '../text/text.ts';

export interface FailureWords {
  readonly happened: Said;
  readonly kept: Said;
  readonly todo: Said;
}

/** What happened, what was kept, what to do. */
export const failureWords = (failure: Failure): FailureWords => {
  switch (failure.type) {
    case 'refused':
      return inWords(failure.problem, text.said);
    case 'unexpected':
      return inWords(text.common.failure.unexpected(failure.id), own);
    case 'session-ended':
      return inWords(text.common.failure.sessionEnded, own);
    case 'unreachable':
      return inWords(text.common.failure.unreachable, own);
  }
};

const inWords = ({ happened, kept, todo }: Readonly<Record<keyof FailureWords, string>>, say: (sentence: string) => Said): FailureWords => ({
  happened: say(happened),
  kept: say(kept),
  todo: say(todo),
});
