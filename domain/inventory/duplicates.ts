import type { AiSystem } from '../engagement/engagement.ts';
import { plainWords } from './mapping.ts';

export const duplicateChoices = ['skip', 'update', 'add'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** What a row looks like: a system of the engagement by its id, or an earlier row of the file by its number. */
export type Twin =
  | { readonly type: 'system'; readonly id: string; readonly name: string; readonly by: 'reference' | 'name' }
  | { readonly type: 'row'; readonly row: number; readonly name: string; readonly by: 'reference' | 'name' };

type Named = Pick<AiSystem, 'name' | 'reference' | 'unitName'>;

/**
 * For each row what it doubles: the client's reference decides where both have one, else name and unit, without regard to case,
 * accents of typing, spaces and punctuation. Two different references make two systems, whatever their names.
 */
export const findTwins = (existing: readonly (Named & { readonly id: string })[], rows: readonly (Named & { readonly row: number })[]): ReadonlyMap<number, Twin> => {
  const references = new Map<string, Twin>();
  const names = new Map<string, { readonly twin: Twin; readonly reference: string }[]>();
  const enter = (named: Named, twin: Twin): void => {
    const reference = referenceKey(named.reference);
    if (reference !== '' && !references.has(reference)) references.set(reference, { ...twin, by: 'reference' });
    const name = nameKey(named);
    names.set(name, [...(names.get(name) ?? []).slice(0, 50), { twin: { ...twin, by: 'name' }, reference }]);
  };
  for (const system of existing) enter(system, { type: 'system', id: system.id, name: system.name, by: 'name' });
  const found = new Map<number, Twin>();
  for (const row of rows) {
    const reference = referenceKey(row.reference);
    const twin =
      (reference === '' ? undefined : references.get(reference)) ?? names.get(nameKey(row))?.find((other) => other.reference === '' || reference === '' || other.reference === reference)?.twin;
    if (twin !== undefined) found.set(row.row, twin);
    enter(row, { type: 'row', row: row.row, name: row.name, by: 'name' });
  }
  return found;
};

const referenceKey = (reference: string): string => reference.trim().toLowerCase();
const nameKey = ({ name, unitName }: Named): string => `${together(name) || name.trim()}\n${together(unitName)}`;
/** 'Chat-bot', 'chat bot' and 'Chatbot' are one name. */
const together = (text: string): string => plainWords(text).replaceAll(' ', '');
