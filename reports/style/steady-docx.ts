/**
 * Takes chance and the clock out of a packed document: the library draws random relationship ids for charts and dates every
 * zip entry, the charts' workbooks included. Afterwards the same content gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stampZip } from './zip.ts';

export const steadyDocx = (zip: Uint8Array, isoDate: string): Uint8Array => {
  const files = unzipSync(zip);
  for (const path of Object.keys(files)) {
    if (path.endsWith('.rels')) renameRelationships(files, path);
    const file = files[path];
    if (path.startsWith('word/embeddings/') && file !== undefined) files[path] = stampZip(file.slice(), isoDate);
  }
  return stampZip(zipSync(files, { level: 6 }), isoDate);
};

/** Random ids have 21 characters after 'rId'; numbered ones stay. They are counted in the order of the file. */
const randomId = /\bId="(rId[\w-]{21})"/g;

const renameRelationships = (files: Record<string, Uint8Array>, path: string): void => {
  const relationships = files[path];
  if (relationships === undefined) return;
  const text = strFromU8(relationships);
  const names = new Map([...text.matchAll(randomId)].map(([, id = ''], index): [string, string] => [id, `rIdPart${index + 1}`]));
  if (names.size === 0) return;
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  files[path] = strToU8(text.replace(randomId, (_match, id: string) => `Id="${names.get(id) ?? id}"`));
  const part = files[owner];
  if (part === undefined) throw new Error(`${path} belongs to no part`);
  files[owner] = strToU8(strFromU8(part).replace(/\br:id="(rId[\w-]{21})"/g, (match, id: string) => (names.has(id) ? `r:id="${names.get(id) ?? id}"` : match)));
};
