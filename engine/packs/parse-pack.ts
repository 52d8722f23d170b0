import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { checkPack } from '../../domain/pack/check.ts';
import { diagnostics } from '../../domain/pack/diagnostic.ts';
import { checkTranslation } from '../../domain/pack/localise.ts';
import { headerTexts, packTexts, sectionTexts, type PackTexts } from '../../domain/pack/locale.ts';
import { classification } from '../../domain/pack/obligation.ts';
import type { Pack } from '../../domain/pack/pack.ts';
import { packHeader, section as sectionSchema, type PackContent, type PackHeader, type PackSection } from '../../domain/pack/schema.ts';
import { identifier, language, packLimits } from '../../domain/pack/texts.ts';
import { largestFile, lineOfUid, mostProblems, readYaml, type PackFileProblem } from './read-yaml.ts';

export type ParsedPack =
  | { readonly pack: Pack; readonly texts: readonly PackTexts[]; readonly problems: readonly [] }
  | { readonly pack: null; readonly texts: readonly []; readonly problems: readonly PackFileProblem[] };

/** Characters of a pack in one file. */
const largestPack = 4 * largestFile;

/**
 * Reads a pack from its files, by name relative to the pack's folder: 'pack.yaml', 'sections/04-context.yaml',
 * 'locales/de/04-context.yaml', 'classification.yaml', 'diagnostics.yaml'; or from one file that holds all of it.
 */
export const parsePack = (files: ReadonlyMap<string, string>): ParsedPack => {
  const [only] = files;
  const read = only !== undefined && files.size === 1 && !only[0].includes('/') && (only[0] !== 'pack.yaml' || holdsEverything(only[1])) ? readOneFile(only[0], only[1]) : readFiles(files);
  if (read.parts === null) return failed(read.problems);
  const { header, sections, extra, texts, homes } = read.parts;
  const { translations, ...rest } = header;
  const content: PackContent = {
    ...rest,
    sections: [...sections],
    ...extra,
    ...(translations === undefined
      ? {}
      : { translations: translations.map((one) => ({ ...one, sha256: textHash(texts.find((text) => text.language === one.language)) })) }),
  };
  const dangling = [...checkPack(content), ...texts.flatMap((one) => checkTranslation(content, one))]
    .slice(0, mostProblems)
    .map(({ where, message }): PackFileProblem => {
      const home = homes.get(where);
      return { file: home?.file ?? 'pack.yaml', line: home === undefined ? null : lineOfUid(home.text, where), where, message };
    });
  if (dangling.length > 0) return failed(dangling);
  return { pack: { sha256: packHash(content), content }, texts, problems: [] };
};

export const packHash = (content: unknown): string => createHash('sha256').update(canonicalJson(content as never)).digest('hex');

const textHash = (texts: PackTexts | undefined): string => packHash(texts ?? {});

const failed = (problems: readonly PackFileProblem[]): ParsedPack => ({
  pack: null,
  texts: [],
  problems: problems.slice(0, mostProblems),
});

interface LocatedFile {
  readonly file: string;
  readonly text: string;
}

interface Parts {
  readonly header: Omit<PackHeader, 'sections'>;
  readonly sections: readonly PackSection[];
  readonly extra: Pick<PackContent, 'classification' | 'diagnostics'>;
  readonly texts: readonly PackTexts[];
  /** Where a uid stands. */
  readonly homes: ReadonlyMap<string, LocatedFile>;
}
type Read = { readonly parts: Parts; readonly problems: readonly [] } | { readonly parts: null; readonly problems: readonly PackFileProblem[] };

const readFiles = (files: ReadonlyMap<string, string>): Read => {
  const { value: header, problems: wrong } = readYaml('pack.yaml', files.get('pack.yaml'), packHeader);
  if (header === null) return { parts: null, problems: wrong };
  const problems: PackFileProblem[] = [];
  const used = new Set(['pack.yaml']);
  const homes = new Map<string, LocatedFile>();
  const take = <S extends z.ZodType>(file: string, schema: S): z.output<S> | null => {
    used.add(file);
    const read = readYaml(file, files.get(file), schema);
    problems.push(...read.problems);
    return read.value;
  };
  const sections = header.sections.flatMap((name) => {
    const file = `sections/${name}`;
    const section = take(file, sectionSchema);
    if (section === null) return [];
    for (const uid of uidsOf(section)) homes.set(uid, { file, text: files.get(file) ?? '' });
    return [section];
  });
  const rules = files.has('classification.yaml') ? take('classification.yaml', classification)?.rules : undefined;
  for (const { uid } of rules ?? []) homes.set(uid, { file: 'classification.yaml', text: files.get('classification.yaml') ?? '' });
  const found = files.has('diagnostics.yaml') ? take('diagnostics.yaml', diagnostics)?.diagnostics : undefined;
  for (const uid of (found ?? []).flatMap((one) => [one.uid, ...one.signals.map((signal) => signal.uid)])) {
    homes.set(uid, { file: 'diagnostics.yaml', text: files.get('diagnostics.yaml') ?? '' });
  }
  const texts = (header.translations ?? []).map((translation): PackTexts => {
    const folder = `locales/${translation.language}`;
    const top = files.has(`${folder}/pack.yaml`) ? take(`${folder}/pack.yaml`, headerTexts) : null;
    const entries: PackTexts['entries'] = {};
    for (const name of header.sections) {
      const file = `${folder}/${name}`;
      if (!files.has(file)) continue;
      for (const [uid, entry] of Object.entries(take(file, sectionTexts) ?? {})) {
        if (Object.hasOwn(entries, uid)) problems.push({ file, line: lineOfUid(files.get(file) ?? '', uid), where: uid, message: 'is translated twice' });
        entries[uid] = entry;
      }
    }
    return { ...top, language: translation.language, entries };
  });
  for (const file of files.keys()) {
    if (!used.has(file)) problems.push({ file, line: null, where: '', message: 'belongs to nothing pack.yaml names' });
  }
  if (problems.length > 0) return { parts: null, problems };
  const { sections: _names, ...rest } = header;
  return { parts: { header: rest, sections, extra: extraOf(rules, found), texts, homes }, problems: [] };
};

/** A pack with its sections, rules, diagnostics and translations in it. */
export const packInOneFile = packHeader.omit({ sections: true }).extend({
  sections: z.array(sectionSchema).min(1).max(packLimits.sections),
  classification: classification.shape.rules.optional(),
  diagnostics: diagnostics.shape.diagnostics.optional(),
  texts: z.record(language, packTexts.omit({ language: true, entries: true }).extend({ entries: z.record(identifier, sectionTexts.valueType) })).optional(),
});

/** Whether a file has the sections in it rather than the names of their files. */
const holdsEverything = (text: string): boolean => /(?:^|[{,])\s*"?sections"?\s*:\s*(?:\[\s*\{|\n\s*-\s*(?:\{|"?\w+"?\s*:))/m.test(text);

const readOneFile = (file: string, text: string): Read => {
  const { value, problems } = readYaml(file, text, packInOneFile, largestPack);
  if (value === null) return { parts: null, problems };
  const { sections, classification: rules, diagnostics: found, texts = {}, ...header } = value;
  const stranger = Object.keys(texts).find((one) => !(header.translations ?? []).some((translation) => translation.language === one));
  if (stranger !== undefined) return { parts: null, problems: [{ file, line: null, where: 'texts', message: `holds the language “${stranger}”, which translations does not declare` }] };
  const home = { file, text };
  const homes = new Map(sections.flatMap((section) => uidsOf(section).map((uid): [string, LocatedFile] => [uid, home])));
  return {
    parts: {
      header,
      sections,
      extra: extraOf(rules, found),
      texts: (header.translations ?? []).map((translation) => ({ entries: {}, ...texts[translation.language], language: translation.language })),
      homes,
    },
    problems: [],
  };
};

const extraOf = (rules: PackContent['classification'], found: PackContent['diagnostics']): Parts['extra'] => ({
  ...(rules === undefined ? {} : { classification: rules }),
  ...(found === undefined ? {} : { diagnostics: found }),
});

const uidsOf = (section: PackSection): readonly string[] => [
  section.uid,
  ...section.items.flatMap((item) => [item.uid, ...item.questions.map(({ uid }) => uid)]),
];
