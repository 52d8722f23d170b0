/** Builds the content model of the gap report. Start here; each chapter is one file beside this one. */
import type { Engagement } from '../engagement/engagement.ts';
import { gapsOf } from '../gap/gap.ts';
import type { Pack } from '../pack/pack.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { gapEntry, systemicEntry } from './gap-register.ts';
import { glossary } from './glossary.ts';
import { itemSheet } from './item-sheet.ts';
import { cannotDetermineEntries, evidenceEntries, notAssessedEntries, otherAnswers } from './lists.ts';
import { methodOf } from './method.ts';
import type { DocumentControl, GapReport, ReportCover } from './model.ts';
import { resultsOf } from './results.ts';
import { orNotStated, scopeOf } from './scope.ts';
import { summaryOf } from './summary.ts';
import { dateInWords } from './words.ts';

export interface GapReportInput {
  readonly engagement: Engagement;
  readonly packs: readonly Pack[];
  /** `assess(packs, engagement)`. */
  readonly assessment: Assessment;
  /** Date of issue, ISO 8601 ('2026-11-24'); the only date in the report. */
  readonly issuedOn: string;
  readonly appVersion: string;
}

/** The same input gives an equal model, and an equal model the same bytes in Word and Excel. */
export const gapReport = (input: GapReportInput): GapReport => {
  const { engagement, packs, assessment, issuedOn, appVersion } = input;
  const gaps = gapsOf(assessment);
  const cover = coverOf(engagement, issuedOn);
  return {
    type: 'gap-report',
    cover,
    control: controlOf(cover, engagement),
    summary: summaryOf(engagement, assessment, gaps),
    scope: scopeOf(engagement, assessment),
    method: methodOf(packs, appVersion),
    results: resultsOf(assessment),
    items: assessment.items.map(itemSheet),
    gaps: gaps.map(gapEntry),
    systemic: assessment.systemic.map(systemicEntry),
    notAssessed: notAssessedEntries(assessment),
    cannotDetermine: cannotDetermineEntries(assessment),
    evidence: evidenceEntries(assessment),
    otherAnswers: otherAnswers(engagement, packs, assessment),
    glossary,
  };
};

const draftVersion = '0.1';

export const coverOf = ({ profile }: Engagement, issuedOn: string): ReportCover => ({
  title: 'Gap assessment against ISO/IEC 42001:2023',
  client: profile.client,
  scopeLine: firstLine(profile.scope),
  version: draftVersion,
  date: issuedOn.slice(0, 10),
  dateInWords: dateInWords(issuedOn),
  status: 'Draft',
  classification: profile.classification,
  consultancy: profile.consultancy,
  authors: [profile.leadAssessor].filter((name) => name.trim() !== ''),
});

const maximumScopeLine = 300;
/** The first line of the scope, cut at a word where it is long: the whole stands in the scope chapter. */
const firstLine = (scope: string): string => {
  const line = scope.trim().split(/\r?\n/, 1)[0] ?? '';
  if (line.length <= maximumScopeLine) return line;
  const cut = line.slice(0, maximumScopeLine);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maximumScopeLine - 60)).toWellFormed()} …`;
};

const controlOf = (cover: ReportCover, { profile }: Engagement): DocumentControl => {
  const author = orNotStated(cover.authors.join(', '));
  return {
    rows: [
      { label: 'Document', text: cover.title },
      { label: 'Client', text: cover.client },
      { label: 'Version', text: cover.version },
      { label: 'Date', text: cover.dateInWords },
      { label: 'Status', text: cover.status },
      { label: 'Classification', text: orNotStated(cover.classification) },
      { label: 'Author', text: author },
      { label: 'Consultancy', text: orNotStated(cover.consultancy) },
      { label: 'Reviewer', text: 'Not named yet' },
      { label: 'Recipient', text: orNotStated(profile.sponsor) },
    ],
    changes: [
      { version: cover.version, date: cover.dateInWords, author, change: 'First draft, built from the engagement file.' },
    ],
  };
};
