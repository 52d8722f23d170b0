import type { GapEntry, GapReport } from '../../domain/report/model.ts';
import { capitalised, priorityWords, systemsInWords } from '../../domain/report/words.ts';
import { gapPriorities } from '../../domain/gap/gap.ts';
import { bullets, caption, heading, table, write, type Manuscript } from '../style/manuscript.ts';
import { gradeRun } from './results.ts';

/** Chapter 5: the register on a page or two, then one block per gap with labelled lines (method 3.3). */
export const findingsChapter = (to: Manuscript, { gaps, systemic, scope }: GapReport): void => {
  const sampled = scope.systems.filter((system) => system.sampled).length;
  const systemsOf = ({ systems }: GapEntry) => systemsInWords(systems.map(({ id }) => id), sampled);
  heading(to, 'Heading1', 'Gaps');
  if (gaps.length === 0) {
    write(to, 'BodyText', 'No gap has been found in what has been assessed. What has not been assessed is listed in the chapter on open points.');
    return;
  }
  heading(to, 'Heading2', 'Gap register');
  caption(to, 'Table', 'All gaps by priority');
  table(to, {
    description: 'Gap register: id, title, grade, priority and AI systems affected',
    widths: [12, 45, 17, 11, 15],
    columns: ['Gap', 'Requirement or control', 'Grade', 'Priority', 'Systems'],
    rows: gaps.map((gap) => [
      { text: gap.id, style: 'Strong' },
      gap.title,
      gradeRun(gap.grade, gap.gradeInWords),
      gap.priorityInWords,
      gap.systems.length === 0 ? '–' : capitalised(systemsOf(gap)),
    ]),
  });
  if (systemic.length > 0) {
    heading(to, 'Heading2', 'Gaps that belong together');
    write(to, 'BodyText', 'Three or more minor gaps in one family point to one cause. Proposal: treat each family below as one major gap until its cause is known; a consultant confirms or declines this with a reason. The counts of this report do not include these proposals.');
    bullets(to, systemic.map(({ text }) => text), 'ListCompact');
  }
  for (const priority of gapPriorities) {
    const some = gaps.filter((gap) => gap.priority === priority);
    if (some.length === 0) continue;
    heading(to, 'Heading2', `${priorityWords[priority]} priority`);
    for (const gap of some) findingBlock(to, gap, systemsOf(gap));
  }
};

const findingBlock = (to: Manuscript, gap: GapEntry, systems: string): void => {
  write(to, 'FindingTitle', `${gap.id}  ${gap.title}`);
  write(
    to,
    'FindingMeta',
    gradeRun(gap.grade, `${gap.gradeInWords} (indicative)`),
    `  |  Priority: ${gap.priorityInWords.toLowerCase()}  |  ${gap.kind === 'requirements' ? 'Clause' : 'Control'} ${gap.ref}${gap.pillar ? ', a pillar' : ''}  |  AI systems: ${systems === '' ? 'none named' : systems}`,
  );
  label(to, 'What is required', gap.requires);
  write(to, 'FindingLabel', 'What was found');
  for (const { ref, text, facts } of gap.findings) {
    write(to, 'FindingPoint', { text: `${ref}  `, style: 'Strong' }, text);
    bullets(to, facts, 'ListCompact');
  }
  write(to, 'FindingLabel', 'Evidence');
  bullets(to, gap.evidence, 'ListCompact');
  label(to, 'Why it matters', gap.consequence);
  label(to, 'Why this grade', gap.reason);
  write(to, 'FindingLabel', gap.recommendations.length === 1 ? 'Recommendation' : 'Recommendations');
  bullets(to, gap.recommendations);
};

const label = (to: Manuscript, name: string, text: string): void => {
  write(to, 'FindingLabel', name);
  write(to, 'BodyText', text);
};

/** Chapter 6: what is open and what could not be determined, said plainly and in full. */
export const openPointsChapter = (to: Manuscript, { notAssessed, cannotDetermine }: GapReport): void => {
  heading(to, 'Heading1', 'Open points');
  heading(to, 'Heading2', 'Could not be determined');
  openTable(to, cannotDetermine, 'Answers that could not be determined', 'Nothing was answered "cannot determine".');
  heading(to, 'Heading2', 'Not assessed');
  openTable(to, notAssessed, 'Questions without an answer', 'Every question that applies has an answer.');
};

const openTable = (to: Manuscript, entries: GapReport['notAssessed'], description: string, none: string): void => {
  if (entries.length === 0) {
    write(to, 'BodyText', none);
    return;
  }
  caption(to, 'Table', `${description}: ${entries.length}`);
  table(to, {
    description,
    widths: [13, 20, 36, 31],
    columns: ['Question', 'Subject', 'What was to be answered', 'Evidence that would settle it'],
    rows: entries.map(({ ref, subject, ask, evidence, parked }) => [
      { text: ref, style: 'Strong' },
      parked ? { paragraphs: [{ runs: [subject] }, { runs: [{ text: 'On the parking lot', style: 'Quiet' }] }] } : subject,
      ask,
      evidence,
    ]),
  });
};
