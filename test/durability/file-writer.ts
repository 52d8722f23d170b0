import { answerEntity, edit, openEngagement } from '../fixtures/engagement.ts';
import type { Change } from '../../db/log-writer.ts';
import type { OpenWriter } from './answer-writer.ts';
import type { NumberedAnswer } from './numbered-answers.ts';

export const changesOf = ({ question, value, evidence, note, flagged }: NumberedAnswer): readonly Change[] =>
  Object.entries({ value, evidence, note, flagged }).map(([field, content]) => ({
    entity: answerEntity(question),
    field,
    value: content,
  }));

/** Writes through the engagement file itself: an operation for each field, and their projection. */
export const openWriter: OpenWriter = (path) => {
  const file = openEngagement(path);
  return {
    write: (answer) => {
      file.write(edit(`answer-${answer.number}`, changesOf(answer)));
    },
    close: () => file.close(),
  };
};
