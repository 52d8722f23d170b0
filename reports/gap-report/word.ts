/** The gap report as a Word document. Chapters are one file each; this one puts them together. */
import { Document, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { GapReport } from '../../domain/report/model.ts';
import { runSteps, type RenderOptions } from '../progress.ts';
import { manuscript, runsOf, settle, type Manuscript } from '../style/manuscript.ts';
import { page } from '../style/styles.ts';
import { numberingXml, stylesXml } from '../style/styles-xml.ts';
import { escapeXml } from '../style/text.ts';
import { steadyDocx } from '../style/steady-docx.ts';
import { evidenceAppendix, glossaryAppendix, itemsAppendix, otherAnswersAppendix } from './appendices.ts';
import { findingsChapter, openPointsChapter } from './findings.ts';
import { frontMatter } from './front.ts';
import { resultsChapter } from './results.ts';
import { methodChapter, scopeChapter, summaryChapter } from './summary-scope-method.ts';

/**
 * Renders the content model as `.docx`. The same model gives the same bytes.
 *
 * @returns the bytes of the file; nothing is written anywhere.
 * @throws the reason of `signal` when it is aborted.
 */
export const renderGapReport = async (report: GapReport, options: RenderOptions = {}): Promise<Uint8Array> => {
  const body = manuscript();
  let bytes: Uint8Array = new Uint8Array();
  const chapter = (name: string, write: (to: Manuscript, report: GapReport) => void) => ({ name, run: () => write(body, report) });
  await runSteps(
    [
      chapter('Summary', summaryChapter),
      chapter('Scope', scopeChapter),
      chapter('Method', methodChapter),
      chapter('Results', resultsChapter),
      chapter('Gaps', findingsChapter),
      chapter('Open points', openPointsChapter),
      chapter('Clauses', (to) => itemsAppendix(to, report, 'requirements')),
      chapter('Annex A', (to) => itemsAppendix(to, report, 'controls')),
      chapter('Evidence and glossary', (to) => {
        evidenceAppendix(to, report);
        otherAnswersAppendix(to, report);
        glossaryAppendix(to, report);
      }),
      {
        name: 'Document',
        run: () => {
          bytes = packed(report, body);
        },
      },
    ],
    options,
  );
  return bytes;
};

const packed = (report: GapReport, body: Manuscript): Uint8Array => {
  settle(body);
  const front = frontMatter(report, body.headings, body.estimate.pageOf());
  const { cover } = report;
  const document = new Document({
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, header: page.header, footer: page.footer },
          },
        },
        headers: { default: new Header({ children: [line('Header', cover.client, runsOf([cover.classification]))] }), first: new Header({ children: [new Paragraph({ style: 'Normal' })] }) },
        footers: {
          default: new Footer({ children: [line('Footer', `${cover.title}, version ${cover.version} (${cover.status.toLowerCase()})`, [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })])] }),
          first: new Footer({ children: [new Paragraph({ style: 'Normal' })] }),
        },
        children: [...front.blocks, ...body.blocks],
      },
    ],
  });
  return steadyDocx(
    document,
    [
      { path: 'word/styles.xml', data: stylesXml() },
      { path: 'word/numbering.xml', data: numberingXml() },
      { path: 'docProps/core.xml', data: coreXml(report) },
    ],
    cover.date,
  );
};

const line = (style: 'Header' | 'Footer', left: string, right: readonly TextRun[]): Paragraph =>
  new Paragraph({ style, children: [...runsOf([left]), new TextRun({ children: [new Tab()] }), ...right] });

/** Core properties: the consultancy as author, the date of issue as the only date, no login name, no tool name. */
const coreXml = ({ cover }: GapReport): string => {
  const author = escapeXml(cover.consultancy === '' ? cover.authors.join(', ') : cover.consultancy);
  const date = `${cover.date}T00:00:00Z`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(cover.title)}</dc:title><dc:subject>${escapeXml(cover.client)}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${escapeXml(cover.classification)}</cp:keywords><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified><dc:language>en-GB</dc:language><cp:version>${escapeXml(cover.version)}</cp:version><cp:contentStatus>${escapeXml(cover.status)}</cp:contentStatus></cp:coreProperties>`;
};
