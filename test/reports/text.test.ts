import { describe, expect, it } from 'vitest';
import { escapeXml, xmlText } from '../../reports/style/text.ts';
import { cellText, looksLikeFormula, pieces } from '../../reports/workbook/cells.ts';
import { parseStrictly } from './package-parts.ts';

const everyCodeUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const isLegal = (code: number) => code === 9 || code === 10 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);

describe('the text sanitiser', () => {
  it('leaves every legal code unit as it is and makes every other one visible, so that no file is refused and nothing vanishes', () => {
    everyCodeUnit.forEach((unit, code) => {
      const clean = xmlText(`a${unit}b`);
      if (isLegal(code)) expect(clean).toBe(`a${unit}b`);
      else {
        expect(clean).toHaveLength(3);
        expect(isLegal(clean.charCodeAt(1))).toBe(true);
      }
    });
  });

  it('gives text a strict parser accepts, all code units at once', () => {
    let read = '';
    parseStrictly(`<t>${escapeXml(everyCodeUnit.join(''))}</t>`, { text: (text) => (read += text) });
    expect(read).toBe(xmlText(everyCodeUnit.join('')));
  });

  it('keeps pairs of surrogates and every kind of line break', () => {
    expect(xmlText('😀')).toBe('😀');
    expect(xmlText('a\r\nb\rc\vd\fe\nf')).toBe('a\nb\nc\nd\ne\nf');
  });
});

describe('text for a cell', () => {
  it('is not read as an escape by Excel', () => {
    expect(cellText('_x0041_ and _x000D_')).toBe('_x005F_x0041_ and _x005F_x000D_');
  });

  it('is put together again from its pieces, none longer than a cell and no pair torn apart', () => {
    for (const text of ['x'.repeat(100_000), '😀'.repeat(40_001), `${'line\n'.repeat(5_000)}end`, `a${'😀'.repeat(40_000)}`]) {
      const parts = pieces(text);
      expect(parts.join('')).toBe(text);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(32_767);
        expect(part.split('\n').length - 1).toBeLessThanOrEqual(253);
        expect(part.isWellFormed()).toBe(true);
      }
    }
  });

  it.each(['=1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', "'=1", '＝1', '＋1', '－1', '＠a', '|cmd', '%0a'])('is recognised as formula-like: %j', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
});
