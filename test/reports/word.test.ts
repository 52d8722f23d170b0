import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engagement } from '../../domain/engagement/engagement.ts';
import { renderGapReport } from '../../reports/gap-report/word.ts';
import { xmlText } from '../../reports/style/text.ts';
import { smallEngagement, smallPacks } from '../domain/report/small-engagement.ts';
import { converted, fieldsOf, isXml, parseStrictly, partsOf, pdfText, soffice, textOf, wordText } from './package-parts.ts';
import { largeEngagement, modelOf, realPacks } from './real-packs.ts';

const withNote = (note: string): Engagement => ({
  ...smallEngagement,
  answers: smallEngagement.answers.map((answer) => (answer.question === 'roles' ? { ...answer, note } : answer)),
});
const rendered = async (engagement: Engagement) => partsOf(await renderGapReport(modelOf(smallPacks, engagement)));
const packs = realPacks();
const large = modelOf(packs, largeEngagement(packs));

afterEach(() => {
  vi.useRealTimers();
});

describe('the Word report', () => {
  it('holds every question, answer, note, reference and gap of a report of real size, in parts a strict parser accepts', async () => {
    const parts = partsOf(await renderGapReport(large));
    for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
    const text = wordText(textOf(parts, 'word/document.xml'));
    expect(large.items.length).toBe(70);
    for (const item of large.items) {
      for (const { ask, answers } of item.criteria) {
        expect(text.includes(ask), ask).toBe(true);
        for (const { note, reference, reason } of answers) for (const own of [note, reference, reason]) expect(text.includes(own), own).toBe(true);
      }
    }
    for (const gap of large.gaps) for (const own of [gap.id, gap.requires, ...gap.recommendations, ...gap.findings.map((finding) => finding.text)]) expect(text.includes(own), own).toBe(true);
    for (const { ask } of large.notAssessed) expect(text.includes(ask), ask).toBe(true);
    expect(text.includes('Indicative grading by a consultant. Only an accredited certification body grades nonconformities.')).toBe(true);
  });

  it('has a contents field that is filled in beforehand and asks nobody to update anything', async () => {
    const parts = partsOf(await renderGapReport(large));
    const document = textOf(parts, 'word/document.xml');
    expect(fieldsOf(document)).toContain('TOC \\h \\o "1-2" \\u');
    expect(/w:dirty="(?!false)/.test(document)).toBe(false);
    expect(textOf(parts, 'word/settings.xml')).not.toContain('updateFields');
    const targets = fieldsOf(document).flatMap((field) => /^PAGEREF (_Toc\d+)/.exec(field)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(30);
    for (const bookmark of targets) expect(document.includes(`<w:bookmarkStart w:name="${bookmark}"`), bookmark).toBe(true);
    expect(/1\tExecutive summary\t\d+\n/.test(wordText(document))).toBe(true);
    // Contents that fill their page to the last line push nothing but a point onto the next.
    expect(document).toContain('<w:pStyle w:val="ContentsEnd"/></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>');
  });

  it('takes formatting from named styles only, and every style it names exists', async () => {
    const parts = partsOf(await renderGapReport(large));
    const known = new Set([...textOf(parts, 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    const document = textOf(parts, 'word/document.xml');
    for (const [, id] of document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)) expect(known).toContain(id);
    for (const direct of ['<w:b/>', '<w:i/>', '<w:color ', '<w:sz ', '<w:shd ', '<w:jc ', '<w:spacing ']) expect(document.includes(direct), direct).toBe(false);
  });

  it('gives the same bytes for the same model, whatever the clock, and other bytes for another', async () => {
    const model = modelOf(smallPacks, smallEngagement);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-02T03:04:06Z') });
    const first = await renderGapReport(model);
    vi.setSystemTime(new Date('2031-10-09T08:07:04Z'));
    const second = await renderGapReport(model);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, await renderGapReport(modelOf(smallPacks, withNote('Another note'))))).not.toBe(0);
  });

  it('names the consultancy as author and no login, no tool and no time of day', async () => {
    const parts = await rendered(smallEngagement);
    const core = textOf(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Consult Ltd</dc:creator>');
    expect(core).toContain('2026-11-24T00:00:00Z');
    for (const [path] of parts) {
      if (isXml(path)) expect(textOf(parts, path)).not.toMatch(/docx\.js|dolanmiu|Un-named/i);
    }
  });

  it('reaches nothing outside the file', async () => {
    const parts = await rendered(withNote('https://example.org <w:altChunk r:id="x"/> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe { INCLUDEPICTURE "http://x" }'));
    for (const [path] of parts) if (path.endsWith('.rels')) expect(textOf(parts, path)).not.toContain('TargetMode');
    const document = textOf(parts, 'word/document.xml');
    expect(fieldsOf(document).length).toBeGreaterThan(20);
    for (const field of fieldsOf(document)) expect(field).toMatch(/^(TOC|PAGEREF|SEQ) /);
    expect(document.includes('<w:altChunk')).toBe(false);
  });

  it('stays readable with every code unit of the basic plane in a note', async () => {
    const note = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    const parts = await rendered(withNote(note));
    expect(wordText(textOf(parts, 'word/document.xml')).replaceAll('\n', '').includes(xmlText(note).replaceAll('\n', ''))).toBe(true);
  });

  it('keeps hostile text as text in every field of the profile', async () => {
    const hostile = 'CURRENT <w:p/>&amp; "x" \u202e]]>';
    const profile = { ...smallEngagement.profile, client: hostile, classification: 'NUMPAGES', consultancy: hostile, leadAssessor: hostile, sponsor: hostile, sector: hostile, scope: `${hostile}\u0000\ud800` };
    const parts = await rendered({ ...smallEngagement, profile });
    for (const [path] of parts) if (isXml(path)) parseStrictly(textOf(parts, path));
    const header = [...parts.keys()].filter((path) => path.startsWith('word/header')).map((path) => wordText(textOf(parts, path))).join('');
    expect(header).toContain(`${hostile}\tNUMPAGES`);
  });

  it('holds a note of a million characters to the last one', async () => {
    const note = `${'Long note with words, number 1234567. '.repeat(26_315)}END`.padEnd(1_000_000, '.');
    const model = modelOf(smallPacks, withNote(note));
    expect(wordText(textOf(partsOf(await renderGapReport(model)), 'word/document.xml')).replaceAll('\n', '').includes(note)).toBe(true);
  });

  it('tells its progress and stops when asked, without bytes', async () => {
    const steps: string[] = [];
    const controller = new AbortController();
    const work = renderGapReport(large, {
      signal: controller.signal,
      onProgress: ({ step, done, of }) => {
        steps.push(`${step} ${done}/${of}`);
        if (done === 3) controller.abort(new Error('cancelled'));
      },
    });
    await expect(work).rejects.toThrow('cancelled');
    expect(steps).toEqual(['Summary 0/10', 'Scope 1/10', 'Method 2/10', 'Results 3/10']);
  });

  it.skipIf(soffice === null)('prints: LibreOffice turns it into pages with every note, and contents at most two pages off', async () => {
    const pdf = await converted(await renderGapReport(large), 'report.docx', 'pdf');
    try {
      const pages = (await pdfText(pdf.file)).split('\f');
      const ends = pages.findIndex((page) => page.trim() === '');
      expect(ends === -1 || ends === pages.length - 1, `page ${ends + 1} is blank`).toBe(true);
      for (const [index, page] of pages.slice(1, -1).entries()) expect(page.trim().split('\n').length, `page ${index + 2} holds only its header and footer`).toBeGreaterThan(4);
      const words = pages.join(' ').replace(/\s+/g, '');
      for (const item of large.items) {
        for (const { answers } of item.criteria) for (const { note } of answers) expect(words.includes(note.replace(/\s+/g, '').slice(0, 24)), note).toBe(true);
      }
      const printed = pages.findIndex((page, index) => index > 3 && /^\s*Appendix A\s+Results clause by clause\s*$/m.test(page)) + 1;
      const promised = Number(/Appendix A Results clause by clause\.+\s*(\d+)/.exec(pages.join('\n'))?.[1]);
      expect(Math.abs(printed - promised)).toBeLessThanOrEqual(2);
    } finally {
      await pdf.remove();
    }
  }, 240_000);
});
