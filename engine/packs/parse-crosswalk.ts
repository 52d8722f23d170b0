import { crosswalkContent, type Crosswalk } from '../../domain/pack/crosswalk.ts';
import { packHash } from './parse-pack.ts';
import { readYaml, type PackFileProblem } from './read-yaml.ts';

/** Reads a crosswalk from its one file. Whether its ends exist depends on the packs beside it: `checkCrosswalk`. */
export const parseCrosswalk = (
  file: string,
  text: string,
): { readonly crosswalk: Crosswalk | null; readonly problems: readonly PackFileProblem[] } => {
  const { value, problems } = readYaml(file, text, crosswalkContent);
  return { crosswalk: value === null ? null : { sha256: packHash(value), content: value }, problems };
};
