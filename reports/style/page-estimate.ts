/**
 * Best-guess page numbers for the contents, so that they are there before Word updates the field and no question is asked.
 * Lines are broken with the widths of Calibri; blocks fall on pages as Word lets them fall. Costs a few milliseconds where
 * a full layout costs seconds; "update field" in Word gives the exact numbers.
 */
import { styleOf, textHeight, textWidth, type ParagraphStyle, type ParagraphStyleId } from './styles.ts';

/** Twips. */
export interface Block {
  readonly before: number;
  readonly after: number;
  /** Heights of the lines or rows; a page may end after any of them. */
  readonly lines: readonly number[];
  readonly keepNext: boolean;
  /** All lines on one page. */
  readonly keepLines: boolean;
  readonly newPage: boolean;
  readonly bookmark?: string;
}

export interface PageEstimate {
  readonly add: (block: Block) => void;
  readonly pageOf: () => ReadonlyMap<string, number>;
  readonly pages: () => number;
}

export const pageEstimate = (): PageEstimate => {
  const bookmarks = new Map<string, number>();
  let page = 1;
  let used = 0;
  let waiting: Block[] = [];
  const turn = () => {
    page += 1;
    used = 0;
  };
  const place = (block: Block) => {
    const total = block.lines.reduce((sum, height) => sum + height, 0);
    if (used > 0) used += block.before;
    if (used > 0 && used + (block.keepLines ? total : firstLines(block)) > textHeight) turn();
    if (block.bookmark !== undefined) bookmarks.set(block.bookmark, page);
    for (const height of block.lines) {
      if (used > 0 && used + height > textHeight) turn();
      used += height;
      // A row taller than a page, such as a long note, runs over as many pages as it needs.
      while (used > textHeight) {
        page += 1;
        used -= textHeight;
      }
    }
    used += block.after;
  };
  const flush = (following: number) => {
    const chain = waiting.reduce((sum, block) => sum + heightOf(block), 0);
    if (waiting.length > 0 && used > 0 && used + chain + following > textHeight) turn();
    for (const block of waiting) place(block);
    waiting = [];
  };
  return {
    add: (block) => {
      if (block.newPage) {
        flush(0);
        if (used > 0) turn();
      }
      if (block.keepNext) waiting.push(block);
      else {
        flush(block.before + (block.keepLines ? heightOf(block) : firstLines(block)));
        place(block);
      }
    },
    pageOf: () => {
      flush(0);
      return bookmarks;
    },
    pages: () => {
      flush(0);
      return page;
    },
  };
};

const heightOf = (block: Block): number => block.before + block.after + block.lines.reduce((sum, line) => sum + line, 0);
/** Two lines at least stay together at the foot of a page. */
const firstLines = ({ lines }: Block): number => (lines[0] ?? 0) + (lines[1] ?? 0);

export const paragraphBlock = (id: ParagraphStyleId, text: string, bookmark?: string): Block => {
  const style = styleOf(id);
  return {
    before: style.before,
    after: style.after,
    lines: Array<number>(lineCount(text, style, textWidth)).fill(lineHeight(style)),
    keepNext: style.keepNext === true,
    keepLines: style.keepLines === true,
    newPage: style.pageBreakBefore === true,
    ...(bookmark === undefined ? {} : { bookmark }),
  };
};

/** The height of one paragraph in a cell of `width` twips, cell margins taken off. */
export const cellHeight = (id: ParagraphStyleId, text: string, width: number): number => {
  const style = styleOf(id);
  return style.before + style.after + lineCount(text, style, width - 170) * lineHeight(style);
};
/** Above and below the text of a cell, with a border. */
export const cellPadding = 84;

/** Ascent, descent and gap of Calibri: 1.2207 of its size. */
export const lineHeight = ({ size, line, exact }: ParagraphStyle): number => exact === true ? line : Math.round(size * 10 * 1.2207 * (line / 240));

export const lineCount = (text: string, style: ParagraphStyle, width: number): number => {
  const available = ((width - (style.indent ?? 0)) * 2048) / (style.size * 10);
  const factor = style.bold === true ? 1.03 : 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += wrappedLines(paragraph, available / factor);
  return lines;
};

const wrappedLines = (text: string, available: number): number => {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const width = code < 127 ? (widths[code - 32] ?? 0) : code < 0x2e80 ? 1060 : 2048;
    if (code === 32) {
      line += word + width;
      word = 0;
      continue;
    }
    if (line + word + width > available) {
      lines += 1;
      if (line === 0) word = 0;
      line = 0;
    }
    word += width;
    if (code === 45) {
      line += word;
      word = 0;
    }
  }
  return lines;
};

/** Advance widths of Calibri for U+0020 to U+007E, in 2048ths of the size. */
const widths = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038, 1038, 1038,
  1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653,
  1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596,
  981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925,
  1464, 887, 927, 809, 644, 943, 644, 1020,
] as const;
