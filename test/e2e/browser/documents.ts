/** What a person finds in a Word or Excel document when searching for words. */
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The text of a downloaded document, part after part; a paragraph or a cell stays in one piece. */
export const textOf = async (download: Download): Promise<string> => {
  const parts = unzipSync(readFileSync(await download.path()));
  return Object.entries(parts)
    .filter(([name]) => /^(?:word\/document|xl\/sharedStrings|xl\/worksheets\/).*xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .map((xml) => plain(xml.replace(/<\/(?:w:p|si|c)>|<w:br\/>/g, '\n').replace(/<[^>]*>/g, '')))
    .join('\n');
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal));
  });
