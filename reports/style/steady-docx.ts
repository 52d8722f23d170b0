/**
 * Packs a document without chance and the clock: the library draws random relationship ids for charts and dates every zip
 * entry, the charts' workbooks included. The same content gives the same bytes.
 */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { stampZip } from './zip.ts';

export interface Part {
  readonly path: string;
  readonly data: string;
}

/** The library's own step before its zip. Zipping twice, only to change an id in between, costs a quarter of all the time. */
interface Compiler {
  readonly compile: (document: Document, prettify: undefined, instead: readonly Part[]) => ReadonlyMap<string, string | Uint8Array>;
}

/** `instead`: parts written here that replace the library's. */
export const steadyDocx = (document: Document, instead: readonly Part[], isoDate: string): Uint8Array => {
  const parts = new Map((Packer['compiler'] as Compiler).compile(document, undefined, instead));
  for (const path of [...parts.keys()].filter((name) => name.endsWith('.rels'))) renameRelationships(parts, path);
  flattenContentsEnd(parts);
  const files: Record<string, Uint8Array> = {};
  for (const [path, data] of parts) {
    const bytes = typeof data === 'string' ? strToU8(data) : new Uint8Array(data);
    files[path] = path.startsWith('word/embeddings/') ? stampZip(bytes.slice(), isoDate) : bytes;
  }
  return stampZip(zipSync(files, { level: 6 }), isoDate);
};

/**
 * The library ends a contents field in a paragraph of its own. Where the entries fill their page to the last line, that empty paragraph
 * alone would take the next one: its style is a point high.
 */
const flattenContentsEnd = (parts: Map<string, string | Uint8Array>): void => {
  const path = 'word/document.xml';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  parts.set(path, textOf(parts, path).replace(`<w:p>${end}`, `<w:p><w:pPr><w:pStyle w:val="ContentsEnd"/></w:pPr>${end}`));
};

/** Random ids have 21 characters after 'rId'; numbered ones stay. They are counted in the order of the file. */
const randomId = /\bId="(rId[\w-]{21})"/g;

const renameRelationships = (parts: Map<string, string | Uint8Array>, path: string): void => {
  const text = textOf(parts, path);
  const names = new Map([...text.matchAll(randomId)].map(([, id = ''], index): [string, string] => [id, `rIdPart${index + 1}`]));
  if (names.size === 0) return;
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  parts.set(path, text.replace(randomId, (_match, id: string) => `Id="${names.get(id) ?? id}"`));
  parts.set(owner, textOf(parts, owner).replace(/\br:id="(rId[\w-]{21})"/g, (match, id: string) => (names.has(id) ? `r:id="${names.get(id) ?? id}"` : match)));
};

const textOf = (parts: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const data = parts.get(path);
  if (data === undefined) throw new Error(`the document has no part ${path}`);
  return typeof data === 'string' ? data : strFromU8(data);
};
