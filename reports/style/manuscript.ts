/**
 * The page a report is written on: blocks in order, with the headings, captions and page estimate that the contents need.
 * Every text that reaches Word goes through `style/text.ts` here and nowhere else.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import { cellHeight, cellPadding, pageEstimate, paragraphBlock, type PageEstimate } from './page-estimate.ts';
import { styleOf, tableStyle, textWidth, type CharacterStyleId, type ParagraphStyleId } from './styles.ts';
import { linesOf } from './text.ts';

/** A run of text, plain or in a character style. */
export type Run = string | { readonly text: string; readonly style: CharacterStyleId };
/** One paragraph of a cell. */
export interface CellParagraph {
  readonly runs: readonly Run[];
  readonly style?: ParagraphStyleId;
}
/** Text, one paragraph of runs, or several paragraphs. */
export type Cell = Run | readonly Run[] | { readonly paragraphs: readonly CellParagraph[]; readonly style?: ParagraphStyleId };

export interface Heading {
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
  readonly bookmark: string;
}

export interface Manuscript {
  readonly blocks: FileChild[];
  readonly headings: Heading[];
  readonly estimate: PageEstimate;
  /** The space owed after a table: no paragraph for it is written where a new page starts, or it would fill one of its own. */
  readonly owed: { space: 'AfterTable' | 'AfterSmallTable' | null };
  readonly counts: { chapter: number; section: number; appendix: number; bookmark: number; drawing: number; Table: number; Figure: number };
}

export const manuscript = (): Manuscript => ({
  blocks: [],
  headings: [],
  estimate: pageEstimate(),
  owed: { space: null },
  counts: { chapter: 0, section: 0, appendix: 0, bookmark: 0, drawing: 0, Table: 0, Figure: 0 },
});

/** Pays the space after a table, unless what follows starts a page. A document must not end with a table: call it last. */
export const settle = (to: Manuscript, next: ParagraphStyleId = 'Normal', newPage = false): void => {
  const { space } = to.owed;
  to.owed.space = null;
  if (space === null || newPage || styleOf(next).pageBreakBefore === true) return;
  to.estimate.add(paragraphBlock(space, ''));
  to.blocks.push(new Paragraph({ style: space }));
};

export const write = (to: Manuscript, style: ParagraphStyleId, ...runs: readonly Run[]): void => {
  settle(to, style);
  to.estimate.add(paragraphBlock(style, plain(runs)));
  to.blocks.push(new Paragraph({ style, children: runsOf(runs) }));
};

export const bullets = (to: Manuscript, texts: readonly string[], style: 'ListBullet' | 'ListCompact' = 'ListBullet'): void => {
  for (const text of texts) write(to, style, text);
};

/** A heading that the contents list, numbered as Word numbers it; `newPage` where its style alone would not start one. */
export const heading = (to: Manuscript, style: 'Heading1' | 'Heading2' | 'AppendixHeading' | 'AppendixHeading2', text: string, newPage = false): void => {
  settle(to, style, newPage);
  const { counts } = to;
  if (style === 'Heading1') {
    counts.chapter += 1;
    counts.section = 0;
  }
  if (style === 'Heading2') counts.section += 1;
  if (style === 'AppendixHeading') counts.appendix += 1;
  const number = {
    Heading1: () => String(counts.chapter),
    Heading2: () => `${counts.chapter}.${counts.section}`,
    AppendixHeading: () => `Appendix ${String.fromCharCode(64 + counts.appendix)}`,
    AppendixHeading2: () => '',
  }[style]();
  counts.bookmark += 1;
  const bookmark = `_Toc${100_000 + counts.bookmark}`;
  to.headings.push({ level: style === 'Heading1' || style === 'AppendixHeading' ? 1 : 2, number, text, bookmark });
  const block = paragraphBlock(style, `${number} ${text}`, bookmark);
  to.estimate.add(newPage ? { ...block, newPage } : block);
  to.blocks.push(
    new Paragraph({
      style,
      ...(newPage ? { pageBreakBefore: true } : {}),
      children: [
        new BookmarkStart(bookmark, counts.bookmark) as unknown as ParagraphChild,
        ...runsOf([text]),
        new BookmarkEnd(counts.bookmark) as unknown as ParagraphChild,
      ],
    }),
  );
};

/** 'Table 3. What it says', numbered by a field. Above a table; below a figure. */
export const caption = (to: Manuscript, label: 'Table' | 'Figure', text: string): void => {
  const style = label === 'Table' ? 'Caption' : 'FigureCaption';
  settle(to, style);
  to.counts[label] += 1;
  const number = String(to.counts[label]);
  to.estimate.add(paragraphBlock(style, `${label} ${number}. ${text}`));
  to.blocks.push(
    new Paragraph({ style, children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label}`, number), ...runsOf([`. ${text}`])] }),
  );
};

/** A drawing on a line of its own; height in pixels, 96 to the inch. */
export const drawing = (to: Manuscript, child: ParagraphChild, height: number): void => {
  settle(to, 'Figure');
  const { before, after } = styleOf('Figure');
  to.estimate.add({ before, after, lines: [height * 15], keepNext: true, keepLines: true, newPage: false });
  to.blocks.push(new Paragraph({ style: 'Figure', children: [child] }));
};

export interface TableContent {
  /** For people who cannot see it. */
  readonly description: string;
  /** Shares of the width of the text; they need not add up to anything. */
  readonly widths: readonly number[];
  /** Absent for a table of labels and values, whose first column is the head. */
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Style of the cells per column; `TableText` unless given. */
  readonly styles?: readonly (ParagraphStyleId | undefined)[];
  /** Set in small print, and let run over pages however short it is. */
  readonly small?: boolean;
}

/** A row that would take more than this is let run over the page; shorter ones stay whole. Twips. */
const tallRow = 5000;
/** A table up to this height stays on one page. Twips. */
const shortTable = 7000;
export const table = (to: Manuscript, content: TableContent): void => {
  settle(to);
  const plainStyle = content.small === true ? 'TableSmall' : 'TableText';
  const total = content.widths.reduce((sum, width) => sum + width, 0);
  const widths = content.widths.map((width) => Math.floor((width * textWidth) / total));
  const rows: { readonly cells: { readonly width: number; readonly style: ParagraphStyleId; readonly paragraphs: readonly CellParagraph[] }[]; readonly head: boolean }[] = [];
  const heights: number[] = [];
  const row = (cells: readonly Cell[], head: boolean) => {
    let tallest = 0;
    const drawn = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      const own = content.styles?.[column] ?? plainStyle;
      const style = !head ? own : headStyle(own);
      const paragraphs = cellParagraphs(cell, style);
      let height = cellPadding;
      for (const paragraph of paragraphs) height += cellHeight(paragraph.style ?? style, plain(paragraph.runs), width);
      tallest = Math.max(tallest, height);
      return { width, style, paragraphs };
    });
    heights.push(tallest);
    rows.push({ cells: drawn, head });
  };
  if (content.columns !== undefined) row(content.columns, true);
  for (const cells of content.rows) row(cells, false);
  const whole = content.small !== true && heights.reduce((sum, height) => sum + height, 0) <= shortTable;
  to.estimate.add({ before: 0, after: 0, lines: heights, keepNext: false, keepLines: whole, newPage: false });
  to.blocks.push(
    new DescribedTable(
      rows.map(
        ({ cells, head }, index) =>
          new TableRow({
            children: cells.map(
              ({ width, style, paragraphs }) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  children: paragraphs.map(
                    (paragraph) =>
                      new Paragraph({
                        style: paragraph.style ?? style,
                        ...(whole && index < rows.length - 1 ? { keepNext: true } : {}),
                        children: runsOf(paragraph.runs),
                      }),
                  ),
                }),
            ),
            ...(head ? { tableHeader: true } : {}),
            cantSplit: (heights[index] ?? 0) < tallRow,
          }),
      ),
      widths,
      content.description,
      content.columns !== undefined,
    ),
  );
  to.owed.space = content.small === true ? 'AfterSmallTable' : 'AfterTable';
};

const headStyle = (own: ParagraphStyleId): ParagraphStyleId =>
  own === 'TableNumber' || own === 'KeyFigure' ? 'TableHeadNumber' : own === 'TableSmall' ? 'TableSmallHead' : 'TableHead';

/** Label and value, two columns, no head row. */
export const labelledTable = (to: Manuscript, description: string, rows: readonly { readonly label: string; readonly text: string }[], widths: readonly [number, number] = [28, 72]): void =>
  table(to, {
    description,
    widths,
    rows: rows.map(({ label, text }) => [{ text: label, style: 'Strong' }, text]),
  });

/** docx has no option for the alternative text of a table; the element is added where the schema wants it, at the end. */
class DescribedTable extends Table {
  constructor(rows: readonly TableRow[], widths: readonly number[], description: string, hasHead: boolean) {
    super({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      style: hasHead ? tableStyle.withHead : tableStyle.id,
      tableLook: { firstRow: hasHead, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    });
    const properties = this.root[0] as XmlComponent;
    const text = linesOf(description).join(' ');
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblDescription', attributes: { value: { key: 'w:val', value: text } } }),
    );
  }
}

const cellParagraphs = (cell: Cell, style: ParagraphStyleId): readonly CellParagraph[] => {
  if (typeof cell === 'string') return [{ runs: [cell], style }];
  if ('paragraphs' in cell) return cell.paragraphs.length === 0 ? [{ runs: [''], style }] : cell.paragraphs;
  return 'text' in cell ? [{ runs: [cell], style }] : [{ runs: cell, style }];
};

const plain = (runs: readonly Run[]): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** Line breaks stay breaks; nothing else of the text is interpreted. */
export const runsOf = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap((run) => {
    const { text, style } = typeof run === 'string' ? { text: run, style: undefined } : run;
    if (text === '') return [];
    return linesOf(text).map(
      (line, index) =>
        new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...(style === undefined ? {} : { style }) }),
    );
  });
