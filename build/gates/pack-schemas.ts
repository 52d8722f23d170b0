import { z } from 'zod';
import { crosswalkContent } from '../../domain/pack/crosswalk.ts';
import { diagnostics } from '../../domain/pack/diagnostic.ts';
import { headerTexts, sectionTexts } from '../../domain/pack/locale.ts';
import { classification } from '../../domain/pack/obligation.ts';
import { packHeader, section } from '../../domain/pack/schema.ts';
import { packInOneFile } from '../../engine/packs/parse-pack.ts';

/** Where the schemas that editors complete from are published, relative to the top of the repository. */
export const schemaFolder = 'assessment-packs/schema';

const published = {
  pack: { schema: packHeader, of: 'pack.yaml of a pack' },
  'pack-in-one-file': { schema: packInOneFile, of: 'a whole pack in one file' },
  section: { schema: section, of: 'a file below sections/' },
  classification: { schema: classification, of: 'classification.yaml' },
  diagnostics: { schema: diagnostics, of: 'diagnostics.yaml' },
  locale: { schema: sectionTexts, of: 'a file below locales/<language>/' },
  'locale-pack': { schema: headerTexts, of: 'locales/<language>/pack.yaml' },
  crosswalk: { schema: crosswalkContent, of: 'a crosswalk' },
} as const;

/** The JSON Schemas by file name, made from what the app itself checks with. */
export const packSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(published).map(([name, { schema, of }]) => {
      const made = z.toJSONSchema(schema, { target: 'draft-7', unrepresentable: 'any', io: 'input' });
      const text = JSON.stringify({ title: `Plumbline: ${of}`, ...made }, forAuthors, 2);
      return [`${name}.schema.json`, `${text}\n`];
    }),
  );

/** Descriptions without the places of the method they come from, which an author does not have. */
const forAuthors = (key: string, value: unknown): unknown => (key === 'description' && typeof value === 'string' ? value.replace(/ \(method [^)]*\)/, '') : value);
