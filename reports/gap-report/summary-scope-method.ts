import type { GapReport, TextTable } from '../../domain/report/model.ts';
import { bullets, caption, heading, labelledTable, table, write, type Manuscript } from '../style/manuscript.ts';

/** Chapter 1: what a reader of one page takes away. */
export const summaryChapter = (to: Manuscript, { summary }: GapReport): void => {
  heading(to, 'Heading1', 'Executive summary');
  write(to, 'Callout', { text: summary.verdict, style: 'Strong' });
  write(to, 'BodyText', summary.state.join(' '));
  write(to, 'FindingLabel', 'What works');
  bullets(to, summary.strengths);
  if (summary.messages.length > 0) {
    write(to, 'FindingLabel', 'What matters most');
    bullets(to, summary.messages);
  }
  write(to, 'FindingLabel', 'What is not known');
  bullets(to, summary.notAssessed);
  for (const sentence of summary.fixed) write(to, 'Small', sentence);
};

/** Chapter 2. */
export const scopeChapter = (to: Manuscript, { scope }: GapReport): void => {
  heading(to, 'Heading1', 'Scope of the assessment');
  heading(to, 'Heading2', 'Organisation');
  labelledTable(to, 'The organisation assessed: name, sector, size, roles, sponsor and assessors', scope.organisation);
  write(to, 'FindingLabel', 'Scope of the management system');
  write(to, 'BodyText', scope.scope.trim() === '' ? 'The scope has not been stated.' : scope.scope);
  heading(to, 'Heading2', 'AI systems');
  write(to, 'BodyText', scope.sampling);
  if (scope.systems.length > 0) {
    caption(to, 'Table', 'AI systems in the inventory: what they are meant for and what they are used for');
    table(to, {
      description: 'Inventory of AI systems with tier, origin, roles, owner, intended purpose and actual use',
      widths: [23, 25, 26, 26],
      columns: ['System', 'Tier, origin, roles, owner', 'Intended purpose', 'Actual use'],
      rows: scope.systems.map((system) => [
        { paragraphs: [{ runs: [{ text: system.id, style: 'Strong' }, ` ${system.name}`] }, { runs: [{ text: system.sampled ? 'In the sample' : 'Not in the sample', style: 'Quiet' }] }] },
        { paragraphs: [`Tier: ${system.tier}`, system.origin, system.roles, `Owner: ${system.owner === '' ? 'not named' : system.owner}`].map((text) => ({ runs: [text] })) },
        system.intendedPurpose === '' ? { text: 'Not stated', style: 'Quiet' } : system.intendedPurpose,
        system.actualUse === '' ? { text: 'Not stated', style: 'Quiet' } : system.actualUse,
      ]),
    });
  }
  const excluded = scope.controls.filter(({ decision }) => decision === 'excluded');
  heading(to, 'Heading2', 'Excluded controls');
  if (excluded.length === 0) write(to, 'BodyText', 'No control has been excluded.');
  else {
    caption(to, 'Table', 'Controls declared not applicable, with the justification given');
    table(to, {
      description: 'Excluded controls with justification',
      widths: [12, 30, 58],
      columns: ['Control', 'Title', 'Justification'],
      rows: excluded.map(({ ref, title, justification }) => [ref, title, justification]),
    });
  }
  heading(to, 'Heading2', 'Limitations');
  bullets(to, scope.limitations);
};

/** Chapter 3: every scale, rule and formula behind the numbers. */
export const methodChapter = (to: Manuscript, { method }: GapReport): void => {
  heading(to, 'Heading1', 'Method');
  heading(to, 'Heading2', 'Answers and evidence');
  for (const text of method.introduction) write(to, 'BodyText', text);
  caption(to, 'Table', 'What each answer stands for');
  textTable(to, 'Anchors of the four answers', method.anchors, [16, 20, 21, 21, 22]);
  caption(to, 'Table', 'Evidence levels');
  textTable(to, 'Evidence levels with meaning and confidence', method.evidenceLevels, [15, 65, 20]);
  caption(to, 'Table', 'The highest rating each evidence level supports');
  textTable(to, 'Evidence cap by form of the criterion', method.evidenceCap, [40, 12, 12, 12, 12, 12]);
  heading(to, 'Heading2', 'Grades and priorities');
  caption(to, 'Table', 'How a grade is proposed');
  textTable(to, 'Grading rules', method.grading, [9, 61, 30]);
  caption(to, 'Table', 'How a priority follows from a grade');
  textTable(to, 'Priorities', method.priorities, [16, 84]);
  heading(to, 'Heading2', 'Formulas');
  table(to, {
    description: 'Formulas in words',
    widths: [28, 72],
    columns: ['Figure', 'How it is computed'],
    rows: method.formulas.map(({ label, text }) => [{ text: label, style: 'Strong' }, text]),
  });
  heading(to, 'Heading2', 'Question catalogue');
  for (const pack of method.packs) {
    labelledTable(to, `Question catalogue ${pack.title}`, [
      { label: 'Catalogue', text: `${pack.title} (${pack.id}, version ${pack.version})` },
      { label: 'Based on', text: `${pack.edition}; as of ${pack.asOf}` },
      { label: 'SHA-256', text: pack.sha256 },
    ]);
  }
};

const textTable = (to: Manuscript, description: string, { columns, rows }: TextTable, widths: readonly number[]): void =>
  table(to, { description, widths, columns, rows });
