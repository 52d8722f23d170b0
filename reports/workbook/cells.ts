import { xmlText } from '../style/text.ts';

/** What may stand in a cell: text, a number, a date, nothing, or a formula written by this room with its result. */
export type CellValue = string | number | Date | null | { readonly formula: string; readonly result: number };

/** UTF-16 units: Excel's limit is 32,767, and 253 line breaks; a longer text goes on in the next row, with a mark. */
const cellLimit = 32_000;
const breakLimit = 250;

/**
 * Text as a cell stores it: characters XML forbids made visible, and `_x0041_`, which Excel would read as an escape,
 * escaped itself. Never shortened; see {@link pieces}.
 */
export const cellText = (text: string): string =>
  xmlText(text)
    .replace(/\u007f/g, '\u2421')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');

/** Text that a program could take for a formula when it is typed or pasted again. It is stored as text, and marked so. */
export const looksLikeFormula = (text: string): boolean => /^[\s\u00a0'"]*[=+\-@|%\t\r\uff1d\uff0b\uff0d\uff20]/.test(text);

/** A text cut to what a cell holds; surrogate pairs stay whole, and line ends are preferred. */
export const pieces = (text: string): readonly string[] => {
  if (text.length <= cellLimit && breaksIn(text) <= breakLimit) return [text];
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + cellLimit, text.length);
    const last = nthBreak(text, from, to, breakLimit);
    if (last !== -1) to = last + 1;
    else if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
};

const breaksIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Where the `n`th line break between `from` and `to` stands, or -1 when there are fewer. */
const nthBreak = (text: string, from: number, to: number, n: number): number => {
  let at = from - 1;
  for (let count = 0; count < n; count += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1 || at >= to) return -1;
  }
  return at;
};
