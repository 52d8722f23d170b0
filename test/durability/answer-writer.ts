import type { NumberedAnswer } from './numbered-answers.ts';

/**
 * Writes answers into an engagement file by the way under test. A module that exports `openWriter` of this type can be given to
 * every harness of this folder: it is bundled into the process that is killed or cut off.
 */
export type OpenWriter = (path: string) => AnswerWriter | Promise<AnswerWriter>;

export interface AnswerWriter {
  /** When this returns (or its promise resolves) the answer counts as acknowledged. */
  readonly write: (answer: NumberedAnswer) => void | Promise<void>;
  readonly close: () => void | Promise<void>;
}
