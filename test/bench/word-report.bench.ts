import { ChartRun } from 'docx/charts';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { GapReport } from '../../domain/report/model.ts';
import { renderGapReport } from '../../reports/gap-report/word.ts';
import { parseStrictly, partsOf, textOf } from '../reports/package-parts.ts';
import { exampleModel, inTurn, peakMemory } from './example-model.ts';

/** The worked example's report, against the docx library alone on the same paragraphs, tables, runs and charts. */
export const benches = [
  {
    name: 'Word report of the worked example, against docx alone on the same content',
    aim: 1.5,
    run: async () => {
      const model = exampleModel();
      const bytes = await renderGapReport(model);
      const memory = peakMemory();
      const blocks = contentOf(textOf(partsOf(bytes), 'word/document.xml'));
      const measured = await inTurn(9, () => withLibraryAlone(blocks, model), () => renderGapReport(model));
      return { ...measured, note: `median; ${blocks.length} blocks, ${Math.round(bytes.length / 1024)} KB, ${memory}` };
    },
  },
];

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

const withLibraryAlone = async (blocks: readonly Block[], { results }: GapReport): Promise<Uint8Array> => {
  const paragraph = ({ style, runs }: Piece) =>
    new Paragraph({ style, children: runs.map((run) => new TextRun(run.style === '' ? { text: run.text } : run)) });
  const children = blocks.map((block) =>
    'rows' in block
      ? new Table({
          rows: block.rows.map(
            (cells) => new TableRow({ children: cells.map(({ width, pieces }) => new TableCell({ width: { size: width, type: 'dxa' }, children: pieces.map(paragraph) })) }),
          ),
        })
      : paragraph(block),
  );
  const charts = results.groups
    .flatMap(({ grades, designAndOperation }) => [grades, designAndOperation])
    .map(
      ({ categories, series }) =>
        new Paragraph({ children: [new ChartRun({ type: 'bar', categories, series: series.map(({ name, values }) => ({ name, values })) })] }),
    );
  return Packer.pack(new Document({ sections: [{ children: [...children, ...charts] }] }), 'uint8array');
};
