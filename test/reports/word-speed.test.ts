import { ChartRun } from 'docx/charts';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { renderGapReport } from '../../reports/gap-report/word.ts';
import { parseStrictly, partsOf, textOf } from './package-parts.ts';
import { largeEngagement, modelOf, realPacks } from './real-packs.ts';

interface Piece {
  readonly style: string;
  readonly runs: { readonly style: string; readonly text: string }[];
}
interface Cell {
  readonly width: number;
  readonly pieces: Piece[];
}
type Block = Piece | { readonly rows: Cell[][] };

/** What the report holds, read back from it: paragraphs and tables with their runs, styles and widths. */
const contentOf = (xml: string): readonly Block[] => {
  const blocks: Block[] = [];
  let table: Cell[][] | null = null;
  let piece: Piece | null = null;
  let run: string | null = null;
  let runStyle = '';
  parseStrictly(xml, {
    open: (name, attributes) => {
      if (name === 'w:tbl') blocks.push({ rows: (table = []) });
      if (name === 'w:tr') table?.push([]);
      if (name === 'w:tcW') table?.at(-1)?.push({ width: Number(attributes['w:w']), pieces: [] });
      if (name === 'w:r') runStyle = '';
      if (name === 'w:rStyle') runStyle = attributes['w:val'] ?? '';
      if (name === 'w:p') piece = { style: '', runs: [] };
      if (name === 'w:pStyle' && piece !== null) piece = { ...piece, style: attributes['w:val'] ?? '' };
      if (name === 'w:t') run = '';
    },
    text: (text) => {
      if (run !== null) run += text;
    },
    close: (name) => {
      if (name === 'w:t' && piece !== null) {
        piece.runs.push({ style: runStyle, text: run ?? '' });
        run = null;
      }
      if (name === 'w:p' && piece !== null) {
        if (table === null) blocks.push(piece);
        else table.at(-1)?.at(-1)?.pieces.push(piece);
        piece = null;
      }
      if (name === 'w:tbl') table = null;
    },
  });
  return blocks;
};

/** The library alone: the same texts in the same styles and four charts, written and packed with it and nothing else. */
const withLibraryAlone = async (blocks: readonly Block[]): Promise<Uint8Array> => {
  const paragraph = ({ style, runs }: Piece) => new Paragraph({ style, children: runs.map((run) => new TextRun(run.style === '' ? { text: run.text } : run)) });
  const children = blocks.map((block) =>
    'rows' in block
      ? new Table({ rows: block.rows.map((cells) => new TableRow({ children: cells.map(({ width, pieces }) => new TableCell({ width: { size: width, type: 'dxa' }, children: pieces.map(paragraph) })) })) })
      : paragraph(block),
  );
  const charts = [1, 2, 3, 4].map(
    () => new Paragraph({ children: [new ChartRun({ type: 'bar', stacking: 'stacked', categories: ['4', '5', '6', '7', '8', '9', '10'], series: [1, 2, 3].map((name) => ({ name: String(name), values: [1, 2, 3, 4, 5, 6, 7] })) })] }),
  );
  return Packer.pack(new Document({ sections: [{ children: [...children, ...charts] }] }), 'uint8array');
};

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

describe.skipIf(process.env['PLUMBLINE_NIGHTLY'] === undefined)('the speed of the Word report', () => {
  it('takes at most half as long again as the library alone on the same content', async () => {
    const packs = realPacks();
    const model = modelOf(packs, largeEngagement(packs));
    const blocks = contentOf(textOf(partsOf(await renderGapReport(model)), 'word/document.xml'));
    const ratios: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const alone = await milliseconds(() => withLibraryAlone(blocks));
      ratios.push((await milliseconds(() => renderGapReport(model))) / alone);
    }
    const median = ratios.toSorted((a, b) => a - b)[4] ?? Number.POSITIVE_INFINITY;
    console.info(`Word report: ${median.toFixed(2)} times the library alone (median of 9)`);
    expect(median).toBeLessThanOrEqual(1.5);
  }, 120_000);
});
