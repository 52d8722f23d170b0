import { accent, calloutFill, gradeColours, muted } from './colours.ts';

/** A paragraph style. Sizes in half-points, distances in twips (1/20 point), `line` in 240ths of a line. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly indent?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** 0 is the top level. */
  readonly outline?: number;
  readonly list?: { readonly number: number; readonly level: number };
  readonly tabs?: readonly { readonly at: number; readonly align: 'left' | 'right'; readonly leader?: 'dot' }[];
  readonly fill?: string;
  readonly border?: 'left' | 'bottom' | 'top';
  readonly centred?: boolean;
  /** `line` is the height itself, in twips. */
  readonly exact?: boolean;
}

/** A4 with margins that leave 17 cm for text; twips. */
export const page = { width: 11906, height: 16838, top: 1418, bottom: 1304, left: 1134, right: 1134, header: 624, footer: 567 } as const;
export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;
/** Present wherever Word is; Carlito has the same widths where it is not. */
export const fontName = 'Calibri';

/** Numbering instances of `numbering.ts`. */
export const headingList = 1;
export const appendixList = 2;
export const bulletList = 3;
export const compactList = 4;

const body = { size: 21, before: 0, after: 120, line: 264 } as const;
const cell = { size: 18, before: 20, after: 20, line: 245 } as const;
/** Appendices hold everything that was said: smaller print, still readable on paper. */
const small = { size: 17, before: 10, after: 10, line: 240 } as const;

export const paragraphStyles = {
  Normal: { id: 'Normal', name: 'Normal', ...body },
  BodyText: { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', ...body },
  CoverFirm: { id: 'CoverFirm', name: 'Cover Firm', basedOn: 'Normal', next: 'Title', size: 26, bold: true, colour: 'FFFFFF', before: 0, after: 3700, line: 240, fill: accent },
  Title: { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', size: 72, bold: true, colour: 'FFFFFF', before: 0, after: 280, line: 228, fill: accent },
  Subtitle: { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'CoverText', size: 36, colour: 'FFFFFF', before: 0, after: 2500, line: 240, fill: accent },
  Classification: { id: 'Classification', name: 'Classification', basedOn: 'Normal', size: 23, bold: true, colour: '8A2F04', before: 0, after: 160, line: 240 },
  CoverText: { id: 'CoverText', name: 'Cover Text', basedOn: 'Normal', size: 22, before: 0, after: 240, line: 276 },
  Heading1: { id: 'Heading1', name: 'heading 1', basedOn: 'Normal', next: 'BodyText', size: 34, bold: true, colour: accent, before: 0, after: 200, line: 240, indent: 567, hanging: 567, keepNext: true, keepLines: true, pageBreakBefore: true, outline: 0, list: { number: headingList, level: 0 } },
  Heading2: { id: 'Heading2', name: 'heading 2', basedOn: 'Normal', next: 'BodyText', size: 27, bold: true, colour: accent, before: 300, after: 110, line: 240, indent: 567, hanging: 567, keepNext: true, keepLines: true, outline: 1, list: { number: headingList, level: 1 } },
  Heading3: { id: 'Heading3', name: 'heading 3', basedOn: 'Normal', next: 'BodyText', size: 23, bold: true, colour: accent, before: 240, after: 80, line: 240, keepNext: true, keepLines: true, outline: 2 },
  FrontHeading: { id: 'FrontHeading', name: 'Front Heading', basedOn: 'Normal', next: 'BodyText', size: 34, bold: true, colour: accent, before: 0, after: 200, line: 240, keepNext: true, pageBreakBefore: true },
  FrontHeading2: { id: 'FrontHeading2', name: 'Front Heading 2', basedOn: 'Normal', next: 'BodyText', size: 25, bold: true, colour: accent, before: 280, after: 100, line: 240, keepNext: true },
  AppendixHeading: { id: 'AppendixHeading', name: 'Appendix Heading', basedOn: 'Normal', next: 'BodyText', size: 34, bold: true, colour: accent, before: 0, after: 200, line: 240, keepNext: true, keepLines: true, pageBreakBefore: true, outline: 0, list: { number: appendixList, level: 0 } },
  AppendixHeading2: { id: 'AppendixHeading2', name: 'Appendix Heading 2', basedOn: 'Normal', next: 'BodyText', size: 27, bold: true, colour: accent, before: 300, after: 110, line: 240, keepNext: true, keepLines: true, outline: 1 },
  FindingTitle: { id: 'FindingTitle', name: 'Finding Title', basedOn: 'Normal', next: 'BodyText', size: 24, bold: true, colour: accent, before: 320, after: 60, line: 240, keepNext: true, keepLines: true, outline: 2, border: 'top' },
  CriterionTitle: { id: 'CriterionTitle', name: 'Criterion Title', basedOn: 'Normal', next: 'AnswerText', size: 18, before: 120, after: 20, line: 240, keepNext: true, keepLines: true },
  GradeLine: { id: 'GradeLine', name: 'Grade Line', basedOn: 'BodyText', next: 'ScoreLine', ...body, after: 30, keepNext: true },
  AnswerText: { id: 'AnswerText', name: 'Answer Text', basedOn: 'Normal', ...small, before: 0, after: 20, indent: 170, border: 'left' },
  FindingMeta: { id: 'FindingMeta', name: 'Finding Meta', basedOn: 'Normal', next: 'FindingLabel', size: 19, colour: muted, before: 0, after: 80, line: 252, keepNext: true },
  FindingPoint: { id: 'FindingPoint', name: 'Finding Point', basedOn: 'BodyText', next: 'ListCompact', ...body, before: 60, after: 30, keepNext: true },
  FindingLabel: { id: 'FindingLabel', name: 'Finding Label', basedOn: 'Normal', next: 'BodyText', size: 19, bold: true, colour: muted, before: 120, after: 20, line: 240, keepNext: true },
  ListBullet: { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', size: 21, before: 0, after: 60, line: 264, indent: 340, hanging: 340, list: { number: bulletList, level: 0 } },
  ListCompact: { id: 'ListCompact', name: 'List Compact', basedOn: 'Normal', size: 19, before: 0, after: 30, line: 250, indent: 340, hanging: 340, list: { number: compactList, level: 0 } },
  KeyFigure: { id: 'KeyFigure', name: 'Key Figure', basedOn: 'TableText', size: 34, bold: true, colour: accent, before: 40, after: 20, line: 240, centred: true },
  TableText: { id: 'TableText', name: 'Table Text', basedOn: 'Normal', ...cell },
  TableNumber: { id: 'TableNumber', name: 'Table Number', basedOn: 'TableText', ...cell, centred: true },
  TableHead: { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', ...cell, bold: true, keepNext: true },
  TableHeadNumber: { id: 'TableHeadNumber', name: 'Table Head Number', basedOn: 'TableHead', ...cell, bold: true, keepNext: true, centred: true },
  TableSmall: { id: 'TableSmall', name: 'Table Small', basedOn: 'TableText', ...small },
  TableSmallHead: { id: 'TableSmallHead', name: 'Table Small Head', basedOn: 'TableHead', ...small, bold: true, keepNext: true },
  AfterTable: { id: 'AfterTable', name: 'After Table', basedOn: 'Normal', size: 2, before: 0, after: 140, line: 20, exact: true },
  AfterSmallTable: { id: 'AfterSmallTable', name: 'After Small Table', basedOn: 'AfterTable', size: 2, before: 0, after: 40, line: 20, exact: true },
  Figure: { id: 'Figure', name: 'Figure', basedOn: 'Normal', size: 21, before: 80, after: 60, line: 240, keepNext: true },
  Caption: { id: 'Caption', name: 'caption', basedOn: 'Normal', size: 19, bold: true, colour: muted, before: 120, after: 80, line: 240, keepNext: true },
  FigureCaption: { id: 'FigureCaption', name: 'Figure Caption', basedOn: 'Normal', size: 19, bold: true, colour: muted, before: 0, after: 200, line: 240 },
  Callout: { id: 'Callout', name: 'Callout', basedOn: 'Normal', size: 21, before: 60, after: 160, line: 264, indent: 170, fill: calloutFill, border: 'left', keepLines: true },
  Note: { id: 'Note', name: 'Note', basedOn: 'Normal', size: 19, before: 0, after: 100, line: 252, indent: 170, border: 'left' },
  Small: { id: 'Small', name: 'Small Print', basedOn: 'Normal', size: 17, colour: muted, before: 0, after: 80, line: 240 },
  ScoreLine: { id: 'ScoreLine', name: 'Score Line', basedOn: 'Normal', next: 'CriterionTitle', size: 17, colour: muted, before: 0, after: 20, line: 240, keepNext: true },
  TOC1: { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', size: 21, bold: true, before: 100, after: 20, line: 240, tabs: [{ at: 567, align: 'left' }, { at: textWidth, align: 'right', leader: 'dot' }] },
  TOC2: { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', size: 20, before: 0, after: 20, line: 240, indent: 567, tabs: [{ at: 1134, align: 'left' }, { at: textWidth, align: 'right', leader: 'dot' }] },
  ContentsEnd: { id: 'ContentsEnd', name: 'Contents End', basedOn: 'Normal', size: 2, before: 0, after: 0, line: 240 },
  Header: { id: 'Header', name: 'header', basedOn: 'Normal', size: 17, colour: muted, before: 0, after: 0, line: 240, border: 'bottom', tabs: [{ at: textWidth, align: 'right' }] },
  Footer: { id: 'Footer', name: 'footer', basedOn: 'Normal', size: 17, colour: muted, before: 0, after: 0, line: 240, border: 'top', tabs: [{ at: textWidth, align: 'right' }] },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;
export type ParagraphStyleId = keyof typeof paragraphStyles;
export const styleOf = (id: ParagraphStyleId): ParagraphStyle => paragraphStyles[id];

/** Character styles: emphasis, and one per grade so that a firm can restyle them in one place. */
export const characterStyles = [
  { id: 'Strong', name: 'Strong', bold: true },
  { id: 'Emphasis', name: 'Emphasis', italic: true },
  { id: 'Hyperlink', name: 'Hyperlink', colour: accent },
  { id: 'Quiet', name: 'Quiet', colour: muted },
  { id: 'Quote', name: 'Quote Char', colour: muted, italic: true },
  { id: 'GradeMajor', name: 'Grade Major', bold: true, colour: gradeColours.major.fill },
  { id: 'GradeMinor', name: 'Grade Minor', bold: true, colour: '7A5200' },
  { id: 'GradeUnknown', name: 'Grade Cannot Determine', bold: true, colour: '5A4C7A' },
  { id: 'GradeOpportunity', name: 'Grade Opportunity', bold: true, colour: '2F6690' },
  { id: 'GradeConform', name: 'Grade Conform', bold: true, colour: gradeColours.conform.fill },
  { id: 'GradeNone', name: 'Grade Not Assessed', colour: muted },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly bold?: boolean; readonly italic?: boolean; readonly colour?: string }[];
export type CharacterStyleId = (typeof characterStyles)[number]['id'];

/** One style for tables of labels and values, one with a head row. */
export const tableStyle = { id: 'ReportLabels', name: 'Report Labels', withHead: 'ReportTable', nameWithHead: 'Report Table' } as const;
