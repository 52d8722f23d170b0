import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with one value of a pack, in words an author knows; follows the name of the place ("weight is none of 1, 2, 3"). */
export const issueWords = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return noneOf(issue.values);
    case 'unrecognized_keys':
      return `has a key that is not known: ${issue.keys.slice(0, 5).join(', ')}`;
    case 'too_big':
      return sizeWords(issue.origin, issue.maximum, 'longer', 'more');
    case 'too_small':
      return issue.minimum === 1 && issue.origin !== 'number' ? 'is empty' : sizeWords(issue.origin, issue.minimum, 'shorter', 'less');
    case 'invalid_union':
      return unionWords(issue.errors);
    default:
      return issue.message;
  }
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys and values',
};

const noneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? `is not ${String(values[0])}` : `is none of ${values.map(String).join(', ')}`;

const sizeWords = (origin: string, limit: number | bigint, text: string, other: string): string =>
  origin === 'string' ? `is ${text} than ${limit} characters` : `${origin === 'array' ? 'has' : 'is'} ${other} than ${limit}${origin === 'array' ? ' entries' : ''}`;

/** A choice between plain values names them; a choice between forms would list them all and help nobody. */
const unionWords = (branches: readonly (readonly Issue[])[]): string => {
  const values = branches.map(([first]) => (first?.code === 'invalid_value' && first.path.length === 0 ? first.values : null));
  return values.length > 0 && values.every((branch) => branch !== null) ? noneOf(values.flat()) : 'has none of the forms it may have';
};
