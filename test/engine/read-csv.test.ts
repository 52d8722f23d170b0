import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../engine/inventory/decode-text.ts';
import { readCsv } from '../../engine/inventory/read-csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
};

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', utf8('Name;Übersetzer'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeffName;Übersetzer'), 'utf-8'],
    ['UTF-16 little endian', utf16('Name;Übersetzer', false, true), 'utf-16le'],
    ['UTF-16 big endian', utf16('Name;Übersetzer', true, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('Name;Übersetzer', false, false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16('Name;Übersetzer', true, false), 'utf-16be'],
    ['windows-1252', Uint8Array.from([...'Name;'].map((c) => c.charCodeAt(0)).concat([0xdc], [...'bersetzer'].map((c) => c.charCodeAt(0)))), 'windows-1252'],
  ] as const)('are read as %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: 'Name;Übersetzer', encoding });
  });

  it('never become a replacement mark in windows-1252', () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0);
    expect(decodeText(every)).toMatchObject({ encoding: 'windows-1252' });
    expect(decodeText(every).text).not.toContain('\ufffd');
    expect(decodeText(every).text).toHaveLength(255);
  });
});

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|'] as const)('is cut at %j without being told', (separator) => {
    const rows = [['Name', 'Purpose', 'Owner'], ['A', 'one, two; three', ''], ['B', 'x', 'y']];
    expect(readCsv(utf8(rows.map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\n')))).toMatchObject({ separator, records: rows });
  });

  it('may name its separator, have rows of any length, and quotes where none belong', () => {
    expect(readCsv(utf8('sep=;\r\nName;a,b\r\nX')).records).toEqual([['Name', 'a,b'], ['X']]);
    expect(readCsv(utf8('Name,Size\nThe 5" screen,1\n"said ""yes""",2')).records).toEqual([['Name', 'Size'], ['The 5" screen', '1'], ['said "yes"', '2']]);
  });

  it('gives back the cells it was written with: 500 odd ones', () => {
    const cell = fc.oneof(fc.constantFrom('', '"', '""', ',', ';', '\n', '\r\n', ' a ', "=cmd|' /C calc'!A0", 'ü“', '\ufeff'), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 })).filter((text) => !text.includes('\u0000') && text.isWellFormed());
    const file = fc.tuple(fc.constantFrom(',' as const, ';' as const, '\t' as const), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.integer({ min: 2, max: 6 })).chain(([separator, lineEnd, mark, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }).map((rows) => ({ separator, lineEnd, mark, rows })),
    );
    fc.assert(
      fc.property(file, ({ separator, lineEnd, mark, rows }) => {
        // The headings make the separator plain, as those of an inventory do.
        const records = [(rows[0] ?? []).map((_, column) => `Heading ${column}`), ...rows];
        const text = records.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join(lineEnd);
        const read = readCsv(utf8(mark ? `\ufeff${text}` : text));
        expect(read.separator).toBe(separator);
        expect(read.records).toEqual(records);
      }),
      { numRuns: 500 },
    );
  });

  it('answers any bytes at all with rows or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(Array.isArray(readCsv(bytes).records)).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ problem: { code: expect.stringMatching(/^inventory-/) as string } });
        }
      }),
      { numRuns: 500 },
    );
  });
});
