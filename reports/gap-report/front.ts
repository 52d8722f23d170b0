import { InternalHyperlink, Paragraph, SimpleField, TableOfContents, TextRun, Tab } from 'docx';
import type { GapReport } from '../../domain/report/model.ts';
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

const cover = (to: Manuscript, { cover: page }: GapReport): void => {
  // Kept together, so that the name of the standard is not torn over two lines.
  write(to, 'Title', page.title.replace('ISO/IEC ', 'ISO/IEC\u00a0'));
  write(to, 'Subtitle', page.client);
  if (page.scopeLine !== '') write(to, 'CoverText', { text: 'Scope: ', style: 'Strong' }, page.scopeLine);
  if (page.classification !== '') write(to, 'Classification', page.classification);
  write(to, 'CoverText', { text: 'Version: ', style: 'Strong' }, `${page.version} (${page.status.toLowerCase()})`);
  write(to, 'CoverText', { text: 'Date: ', style: 'Strong' }, page.dateInWords);
  if (page.authors.length > 0) write(to, 'CoverText', { text: 'Author: ', style: 'Strong' }, page.authors.join(', '));
  if (page.consultancy !== '') write(to, 'CoverText', { text: 'Consultancy: ', style: 'Strong' }, page.consultancy);
};

const control = (to: Manuscript, { control: { rows, changes }, summary }: GapReport): void => {
  write(to, 'FrontHeading', 'Document control');
  labelledTable(to, 'Document control: title, client, version, date, status, classification and names', rows);
  write(to, 'FrontHeading2', 'Changes');
  table(to, {
    description: 'Versions of this document with date, author and change',
    widths: [12, 22, 26, 40],
    columns: ['Version', 'Date', 'Author', 'Change'],
    rows: changes.map(({ version, date, author, change }) => [version, date, author, change]),
  });
  write(to, 'FrontHeading2', 'How to read this report');
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

