/** Opens Word and Excel files the way a strict reader does: unzipped, every part parsed, no library of the writers involved. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export const partsOf = (file: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(file)));

export const textOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): string => {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}: ${[...parts.keys()].join(', ')}`);
  return strFromU8(part);
};

export const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

/** Throws on the first thing XML 1.0 forbids. */
export const parseStrictly = (xml: string, visit: { open?: (name: string, attributes: Readonly<Record<string, string>>) => void; close?: (name: string) => void; text?: (text: string) => void } = {}): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => visit.open?.(name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => visit.close?.(name));
  parser.on('text', (text) => visit.text?.(text));
  parser.write(xml).close();
};

/** The text of a Word part, a line feed for each break and paragraph. */
export const wordText = (xml: string): string => {
  let text = '';
  let inText = false;
  parseStrictly(xml, {
    open: (name) => {
      if (name === 'w:t') inText = true;
      if (name === 'w:br') text += '\n';
      if (name === 'w:tab') text += '\t';
    },
    close: (name) => {
      if (name === 'w:t') inText = false;
      if (name === 'w:p') text += '\n';
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return text;
};

/** The instructions of every field: what Word would carry out. */
export const fieldsOf = (xml: string): readonly string[] => {
  const fields: string[] = [];
  let inside = false;
  parseStrictly(xml, {
    open: (name, attributes) => {
      inside = name === 'w:instrText';
      if (name === 'w:fldSimple') fields.push(attributes['w:instr'] ?? '');
    },
    close: () => (inside = false),
    text: (text) => {
      if (inside) fields.push(text.trim());
    },
  });
  return fields;
};

export interface SheetCell {
  readonly address: string;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string | null;
}

/** The cells of one sheet, by its name, with shared strings resolved and Excel's `_x0041_` escapes undone. */
export const sheetCells = (parts: ReadonlyMap<string, Uint8Array>, name: string): readonly SheetCell[] => {
  const path = sheetPaths(parts).get(name);
  if (path === undefined) throw new Error(`no sheet ${name}`);
  const shared = sharedStrings(parts);
  const cells: SheetCell[] = [];
  let cell = { address: '', type: '', style: 0 };
  let value = '';
  let formula: string | null = null;
  let within = '';
  parseStrictly(textOf(parts, path), {
    open: (tag, attributes) => {
      if (tag === 'c') {
        cell = { address: attributes['r'] ?? '', type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
        value = '';
        formula = null;
      }
      if (tag === 'f') formula = '';
      within = tag;
    },
    close: (tag) => {
      if (tag === 'c') cells.push({ ...cell, value: cell.type === 's' ? (shared[Number(value)] ?? '') : value, formula });
      within = '';
    },
    text: (text) => {
      if (within === 'v' || within === 't') value += text;
      if (within === 'f') formula = (formula ?? '') + text;
    },
  });
  return cells;
};

export const sheetPaths = (parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  parseStrictly(textOf(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (tag, attributes) => {
      if (tag === 'Relationship') targets.set(attributes['Id'] ?? '', `xl/${attributes['Target'] ?? ''}`);
    },
  });
  const paths = new Map<string, string>();
  parseStrictly(textOf(parts, 'xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'sheet') paths.set(attributes['name'] ?? '', targets.get(attributes['r:id'] ?? '') ?? '');
    },
  });
  return paths;
};

const sharedStrings = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const strings: string[] = [];
  let current = '';
  parseStrictly(textOf(parts, 'xl/sharedStrings.xml'), {
    open: (tag) => {
      if (tag === 'si') current = '';
    },
    text: (text) => (current += text),
    close: (tag) => {
      if (tag === 'si') strings.push(current.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16))));
    },
  });
  return strings;
};

/** Rows of a table sheet as records by column title. */
export const records = (cells: readonly SheetCell[]): readonly Readonly<Record<string, string>>[] => {
  const rows = new Map<number, Map<string, string>>();
  for (const { address, value } of cells) {
    const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const known = rows.get(Number(row)) ?? new Map<string, string>();
    known.set(column, value);
    rows.set(Number(row), known);
  }
  const head = rows.get(1) ?? new Map<string, string>();
  return [...rows].filter(([row]) => row > 1).map(([, row]) => Object.fromEntries([...head].map(([column, title]) => [title, row.get(column) ?? ''])));
};

export const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path)) ?? null;
const run = promisify(execFile);

/** The file as LibreOffice converts it; its profile is its own, so that a running office does not get in the way. */
export const converted = async (bytes: Uint8Array, name: string, to: string): Promise<{ readonly folder: string; readonly file: string; readonly bytes: Uint8Array; readonly remove: () => Promise<void> }> => {
  if (soffice === null) throw new Error('LibreOffice is missing');
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-report-'));
  await writeFile(join(folder, name), bytes);
  await run(soffice, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, name)], { timeout: 180_000 });
  const file = join(folder, 'out', name.replace(/\.\w+$/, `.${to.split(':')[0] ?? to}`));
  return { folder, file, bytes: new Uint8Array(await readFile(file)), remove: () => rm(folder, { recursive: true, force: true }) };
};

export const pdfText = async (file: string): Promise<string> => (await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 256 * 1024 * 1024 })).stdout;
