import { checkCrosswalk } from '../../domain/pack/check-crosswalk.ts';
import { crosswalkContent, type Crosswalk } from '../../domain/pack/crosswalk.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { packHash } from './parse-pack.ts';
import { mostProblems, readYaml, type PackFileProblem } from './read-yaml.ts';

/** Reads a crosswalk from its one file. Whether its ends exist depends on the packs beside it: `checkCrosswalk`. */
export const parseCrosswalk = (
  file: string,
  text: string,
): { readonly crosswalk: Crosswalk | null; readonly problems: readonly PackFileProblem[] } => {
  const { value, problems } = readYaml(file, text, crosswalkContent);
  return { crosswalk: value === null ? null : { sha256: packHash(value), content: value }, problems };
};

/** Whether a file is a crosswalk rather than a pack: it holds rows that lead somewhere. */
export const isCrosswalk = (text: string): boolean => /^rows\s*:/m.test(text) && /^to\s*:/m.test(text);

/** Reads a crosswalk and holds it against the packs it leads between; every problem with its line where there is one. */
export const checkedCrosswalk = (file: string, text: string, packs: readonly PackContent[]): ReturnType<typeof parseCrosswalk> => {
  const parsed = parseCrosswalk(file, text);
  if (parsed.crosswalk === null) return parsed;
  const problems = checkCrosswalk(parsed.crosswalk.content, packs)
    .slice(0, mostProblems)
    .map(({ where, message }) => ({ file, line: lineOfEnds(text, where.split(' to ')), where, message }));
  return problems.length === 0 ? parsed : { crosswalk: null, problems };
};

/** The line of a row from one item to another, or of a gap of one item; null where there is none. Rows as they are usually written: `to` follows `from`. */
const lineOfEnds = (text: string, [from = '', to]: readonly string[]): number | null => {
  const lines = text.split('\n');
  const says = (line: string, key: string, uid: string): boolean => {
    const words = line.split(/[\s"',{}]+/);
    return words.some((word, position) => word === `${key}:` && words[position + 1] === uid);
  };
  const at = lines.findIndex((line, position) =>
    to === undefined ? says(line, 'to', from) : says(line, 'from', from) && (says(line, 'to', to) || says(lines[position + 1] ?? '', 'to', to)),
  );
  return at < 0 ? null : at + 1;
};
