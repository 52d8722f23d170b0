import { InternalHyperlink, Paragraph, SimpleField, Tab, TableOfContents, TextRun, TextWrappingType } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { GapReport } from '../../domain/report/model.ts';
import { accent, operationColour } from '../style/colours.ts';
import { labelledTable, manuscript, runsOf, table, write, type Heading, type Manuscript } from '../style/manuscript.ts';
import { paragraphBlock } from '../style/page-estimate.ts';

/** Cover, document control and contents. The contents need the headings, so this is written last and put first. */
export const frontMatter = (report: GapReport, headings: readonly Heading[], bodyPages: ReadonlyMap<string, number>): Manuscript => {
  const to = manuscript();
  cover(to, report);
  control(to, report);
  contents(to, headings, bodyPages);
  return to;
};

/** Centimetres of the coloured field, and of the thin bar that closes it; both as wide as the page. */
const field = 17.2;
const bar = 0.18;

const cover = (to: Manuscript, { cover: page, summary }: GapReport): void => {
  fieldWith(to, page.consultancy);
  // Kept together, so that the name of the standard is not torn over two lines.
  write(to, 'Title', page.title.replace('ISO/IEC ', 'ISO/IEC\u00a0'));
  write(to, 'Subtitle', page.client);
  if (page.classification !== '') write(to, 'Classification', page.classification);
  if (page.scopeLine !== '') write(to, 'CoverText', page.scopeLine);
  labelledTable(
    to,
    'Version, date and author of the report',
    [
      { label: 'Version', text: `${page.version} (${page.status.toLowerCase()})` },
      { label: 'Date', text: page.dateInWords },
      ...(page.authors.length > 0 ? [{ label: 'Author', text: page.authors.join(', ') }] : []),
    ],
    [18, 82],
  );
  write(to, 'Small', summary.fixed.join(' '));
};

/** The first line of the cover and, behind the text, what it stands on. The styles carry the colour too, where shapes are not shown. */
const fieldWith = (to: Manuscript, consultancy: string): void => {
  to.estimate.add(paragraphBlock('CoverFirm', consultancy));
  to.blocks.push(
    new Paragraph({
      style: 'CoverFirm',
      children: [shape(1, 'Coloured field of the cover', 0, field, accent), shape(2, 'Bar below the coloured field', field, bar, operationColour), ...runsOf([consultancy])],
    }),
  );
};

const pixelsPerCentimetre = 96 / 2.54;
const emusPerCentimetre = 360_000;

const shape = (id: number, name: string, top: number, height: number, fill: string): ShapeRun =>
  new ShapeRun({
    type: 'rectangle',
    transformation: { width: Math.round(21 * pixelsPerCentimetre), height: Math.round(height * pixelsPerCentimetre) },
    fill,
    line: 'none',
    floating: {
      horizontalPosition: { relative: 'page', offset: 0 },
      verticalPosition: { relative: 'page', offset: Math.round(top * emusPerCentimetre) },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { id: String(900 + id), name, title: name, description: name },
  });

const readers = [
  { label: 'Board and sponsor', text: 'Chapter 1: the verdict, what matters most and the decisions asked, on one page.' },
  { label: 'Management', text: 'Chapters 2 to 4: what was assessed, how, and the result by clause and by area of Annex A.' },
  { label: 'Project team', text: 'Chapters 5 and 6: every gap with evidence, consequence and recommendation, and what is still open.' },
  { label: 'Auditors and reviewers', text: 'Appendices: every question with every answer, its evidence and its note.' },
] as const;

const control = (to: Manuscript, { control: { rows, changes }, summary, method }: GapReport): void => {
  write(to, 'FrontHeading', 'Document control');
  labelledTable(to, 'Document control: title, client, version, date, status, classification and names', [
    ...rows,
    { label: 'Question catalogue', text: method.packs.map(({ title, version }) => `${title}, version ${version}`).join('\n') },
  ]);
  write(to, 'FrontHeading2', 'Changes');
  table(to, {
    description: 'Versions of this document with date, author and change',
    widths: [12, 22, 31, 35],
    columns: ['Version', 'Date', 'Author', 'Change'],
    rows: changes.map(({ version, date, author, change }) => [version, date, author, change]),
  });
  write(to, 'FrontHeading2', 'How to read this report');
  labelledTable(to, 'Which part is written for whom', readers);
  for (const sentence of summary.fixed) write(to, 'BodyText', sentence);
  write(to, 'Small', 'Page numbers in the contents are an estimate until the field is updated: right-click the contents and choose "Update field".');
};

type PageOf = (bookmark: string) => string;

/** A real contents field, filled in beforehand, so that Word shows it without asking to update anything. */
const contents = (to: Manuscript, headings: readonly Heading[], bodyPages: ReadonlyMap<string, number>): void => {
  write(to, 'FrontHeading', 'Contents');
  to.estimate.add(paragraphBlock('Normal', ''));
  for (const { level, number, text } of headings) to.estimate.add(paragraphBlock(level === 1 ? 'TOC1' : 'TOC2', `${number} ${text}`));
  const before = to.estimate.pages();
  const pageOf: PageOf = (bookmark) => String(before + (bodyPages.get(bookmark) ?? 0));
  to.blocks.push(
    new TableOfContents('Contents', {
      hyperlink: true,
      // Outline levels rather than style names: names differ between the languages of Word, and so does their separator.
      headingStyleRange: '1-2',
      useAppliedParagraphOutlineLevel: true,
      beginDirty: false,
      contentChildren: headings.map((entry) => contentsEntry(entry, pageOf)),
    }),
  );
};

const contentsEntry = ({ level, number, text, bookmark }: Heading, pageOf: PageOf): Paragraph =>
  new Paragraph({
    style: level === 1 ? 'TOC1' : 'TOC2',
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...(number === '' ? [] : [...runsOf([number]), number.startsWith('Appendix') ? new TextRun(' ') : new TextRun({ children: [new Tab()] })]),
          ...runsOf([text]),
          new TextRun({ children: [new Tab()] }),
          new SimpleField(`PAGEREF ${bookmark} \\h`, pageOf(bookmark)) as unknown as TextRun,
        ],
      }),
    ],
  });

