import type { GapReport, TextTable } from '../../domain/report/model.ts';
import { bullets, caption, heading, labelledTable, table, write, type Manuscript } from '../style/manuscript.ts';

/** Chapter 1: what a reader of one page takes away. */
export const summaryChapter = (to: Manuscript, { summary }: GapReport): void => {
  heading(to, 'Heading1', 'Executive summary');
  write(to, 'Callout', { text: summary.verdict, style: 'Strong' });
  const counts = summary.counts.filter(({ grade, count }) => count > 0 || grade === 'major' || grade === 'minor' || grade === 'conform');
  table(to, {
    description: 'Requirements and controls by proposed grade',
    widths: counts.map(() => 1),
    columns: counts.map(({ name }) => name),
    rows: [counts.map(({ count }) => String(count))],
    styles: counts.map(() => 'KeyFigure' as const),
  });
  write(to, 'BodyText', summary.state.join(' '));
  write(to, 'FindingLabel', 'What works');
  bullets(to, summary.strengths);
  if (summary.messages.length > 0) {
    write(to, 'FindingLabel', 'What matters most');
    bullets(to, summary.messages);
  }
  write(to, 'FindingLabel', 'What is not known');
  bullets(to, summary.notAssessed);
  write(to, 'FindingLabel', 'Decisions asked of management');
  table(to, {
    description: 'Decisions asked of management, with who decides and by when',
    widths: [62, 22, 16],
    columns: ['Decision', 'By', 'When'],
    rows: summary.decisions.map(({ decision, by, when }) => [decision, by, when]),
  });
  write(to, 'Small', summary.fixed.join(' '));
};

/** Chapter 2. */
export const scopeChapter = (to: Manuscript, { scope }: GapReport): void => {
  heading(to, 'Heading1', 'Scope of the assessment');
  heading(to, 'Heading2', 'Organisation');
  labelledTable(to, 'The organisation assessed: name, sector, size, roles, sponsor and assessors', scope.organisation);
  write(to, 'FindingLabel', 'Scope of the management system');
  const stated = scope.scope.trim() === '' ? 'The scope has not been stated.' : scope.scope;
  for (const part of stated.split(/(?:\r?\n){2,}/)) write(to, 'BodyText', part);
  heading(to, 'Heading2', 'AI systems');
  write(to, 'BodyText', scope.sampling);
  if (scope.systems.length > 0) {
    caption(to, 'Table', 'AI systems in the inventory');
    table(to, {
      description: 'Inventory of AI systems with risk tier, origin, owner and whether each is in the sample',
      widths: [9, 33, 10, 23, 25],
      columns: ['System', 'Name', 'Tier', 'Origin', 'Owner'],
      rows: scope.systems.map((system) => [
        { text: system.id, style: 'Strong' },
        system.sampled ? system.name : [system.name, { text: ' (not in the sample)', style: 'Quiet' }],
        system.tier,
        system.origin,
        system.owner === '' ? { text: 'Not named', style: 'Quiet' } : system.owner,
      ]),
    });
    for (const system of scope.systems) {
      write(to, 'Heading3', `${system.id}  ${system.name}`);
      labelledTable(
        to,
        `${system.id} ${system.name}: roles, intended purpose and actual use`,
        [
          ['Roles', system.roles],
          ['Intended purpose', system.intendedPurpose],
          ['Actual use', system.actualUse],
        ].map(([label = '', text = '']) => ({ label, text: text.trim() === '' ? 'Not stated' : text })),
        [18, 82],
      );
    }
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
  heading(to, 'Heading2', 'Question catalogue');
  table(to, {
    description: 'Question catalogues with version, source and hash',
    widths: [30, 34, 36],
    columns: ['Catalogue', 'Based on', 'SHA-256'],
    rows: method.packs.map((pack) => [`${pack.title} (${pack.id}, version ${pack.version})`, `${pack.edition}; as of ${pack.asOf}`, pack.sha256]),
  });
  heading(to, 'Heading2', 'Grades and priorities');
  caption(to, 'Table', 'How a grade is proposed');
  textTable(to, 'Grading rules', method.grading, [8, 56, 36]);
  caption(to, 'Table', 'How a priority follows from a grade');
  textTable(to, 'Priorities', method.priorities, [16, 84]);
  heading(to, 'Heading2', 'Formulas');
  table(to, {
    description: 'Formulas in words',
    widths: [28, 72],
    columns: ['Figure', 'How it is computed'],
    rows: method.formulas.map(({ label, text }) => [{ text: label, style: 'Strong' }, text]),
  });
};

const textTable = (to: Manuscript, description: string, { columns, rows }: TextTable, widths: readonly number[]): void =>
  table(to, { description, widths, columns, rows });
