import { parseEntityName } from '../../domain/log/operation.ts';
import type { PlacedQuestion } from '../../domain/pack/pack.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import { recordLabel } from '../../domain/record/record.ts';
import type { JsonValue } from '../../domain/canonical-json.ts';
import { answerValue } from '../../domain/answer/answer.ts';
import type { OpenEngagement } from '../store/engagement.ts';
import { text } from '../text/text.ts';

/** What a change is about and what it says, as people know it. */
export interface LogWords {
  readonly about: (entity: string) => string;
  readonly field: (field: string) => string;
  readonly value: (entity: string, field: string, value: JsonValue) => string;
}

/** Characters of a value shown in a list. */
const longest = 300;

export const logWordsOf = ({ packs, shown }: Pick<OpenEngagement, 'packs' | 'shown'>): LogWords => {
  const questions = new Map<string, PlacedQuestion>(placedQuestions(packs).map((placed) => [placed.question.uid, placed]));
  const items = new Map(packs.flatMap(({ content }) => content.sections.flatMap((section) => section.items.map((item) => [item.uid, item.ref] as const))));
  const about = (name: string): string => {
    const entity = parseEntityName(name);
    if (entity === null) return name;
    switch (entity.kind) {
      case 'profile':
        return text.versions.about.profile;
      case 'system':
        return entity.id;
      case 'control':
        return items.get(entity.item) ?? entity.item;
      case 'pack':
        return `${text.versions.about.pack} ${entity.id}`;
      case 'answer': {
        const ref = questions.get(entity.question)?.ref ?? entity.question;
        return entity.system === null ? ref : `${ref} ${entity.system}`;
      }
      case 'record': {
        const record = shown.records[entity.record].find(({ id }) => id === entity.id);
        return items.get(entity.id) ?? (record === undefined ? text.versions.about.record : recordLabel(entity.record, record));
      }
    }
  };
  return {
    about,
    field: (field) => text.versions.fieldWords[field] ?? field,
    value: (name, field, value) => {
      const entity = parseEntityName(name);
      const question = entity?.kind === 'answer' && field === 'value' ? questions.get(entity.question)?.question : undefined;
      const answer = question === undefined ? undefined : answerValue.safeParse(value);
      if (question !== undefined && answer?.success === true) return text.common.answer(question, answer.data);
      return shortened(plain(value));
    },
  };
};

const plain = (value: JsonValue): string => {
  if (value === null || value === '') return text.versions.empty;
  if (typeof value === 'boolean') return value ? text.versions.yes : text.versions.no;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? text.versions.empty : value.map(plain).join(', ');
  return Object.entries(value)
    .map(([key, one]) => `${text.versions.fieldWords[key] ?? key}: ${plain(one)}`)
    .join('; ');
};

const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);
