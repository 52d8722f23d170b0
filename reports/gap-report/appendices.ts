import type { AnswerSheet, CriterionSheet, GapReport, ItemSheet } from '../../domain/report/model.ts';
import { coverageText, intervalText, scoreText } from '../../domain/report/words.ts';
import { caption, heading, labelledTable, table, write, type Cell, type CellParagraph, type Manuscript, type Run } from '../style/manuscript.ts';
import { gradeRun } from './results.ts';

/** Characters: a longer text stands in full below its table, where it can run over pages without tearing a row. */
const longText = 700;
/** Characters per paragraph when a very long text is laid out; it is only ever divided at its own line breaks. */
const manyCharacters = 4_000;

/** Every question and answer of one kind of pack, item by item; notes verbatim and complete. */
export const itemsAppendix = (to: Manuscript, { items }: GapReport, kind: ItemSheet['kind']): void => {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return;
  heading(to, 'AppendixHeading', kind === 'requirements' ? 'Results clause by clause' : 'Results for the controls of Annex A');
  let section = '';
  for (const item of own) {
    if (item.section !== section) {
      section = item.section;
      heading(to, 'AppendixHeading2', `${item.kind === 'requirements' ? 'Clause ' : ''}${item.section} ${item.sectionTitle}`);
    }
    itemBlock(to, item);
  }
};

const itemBlock = (to: Manuscript, item: ItemSheet): void => {
  write(to, 'Heading3', `${item.ref}  ${item.title}`);
  write(to, 'BodyText', item.requires);
  if (item.decision !== null) {
    const { decisionInWords, justification } = item.decision;
    write(to, 'BodyText', { text: 'Decision: ', style: 'Strong' }, `${decisionInWords}. ${justification === '' ? 'No justification is recorded.' : justification}`);
  }
  write(
    to,
    'BodyText',
    { text: 'Grade: ', style: 'Strong' },
    gradeRun(item.grade, item.gradeInWords),
    `${item.grade === 'excluded' || item.grade === 'not-assessed' ? '' : ' (indicative)'}. ${item.reason}${item.gap === null ? '' : ` See ${item.gap}.`}`,
  );
  const { figures } = item;
  write(
    to,
    'ScoreLine',
    `Score ${scoreText(figures)}  |  design ${scoreText(figures, 'D')}  |  operation ${scoreText(figures, 'O')}  |  interval ${intervalText(figures)}  |  coverage ${coverageText(figures)}${figures.confidence === null ? '' : `  |  confidence ${figures.confidence}`}`,
  );
  const below: { readonly title: string; readonly text: string }[] = [];
  table(to, {
    description: `Questions and answers on ${item.ref} ${item.title}`,
    widths: [35, 25, 40],
    columns: ['Question', 'Answer', 'Evidence and note'],
    rows: item.criteria.flatMap((criterion) =>
      criterion.answers.map((answer, index) => [
        questionCell(criterion, index === 0),
        answerCell(criterion, answer, below),
        evidenceCell(criterion, answer, below),
      ]),
    ),
  });
  for (const { title, text } of below) {
    write(to, 'FindingLabel', title);
    for (const part of paragraphsOf(text)) write(to, 'Note', part);
  }
};

const questionCell = (criterion: CriterionSheet, first: boolean): Cell =>
  first
    ? {
        paragraphs: [
          { runs: [{ text: criterion.ref, style: 'Strong' }, `  ${criterion.ask}`] },
          { runs: [{ text: `${criterion.bindingInWords}, ${criterion.aspect.toLowerCase()}, ${criterion.form.toLowerCase()}, ${criterion.weight.toLowerCase()}`, style: 'Quiet' }] },
          ...(criterion.answers.length > 1 ? [{ runs: [{ text: `Rated overall: ${criterion.ratedInWords}`, style: 'Quiet' } as const] }] : []),
        ],
      }
    : { text: criterion.ref, style: 'Strong' };

type Below = { readonly title: string; readonly text: string }[];

const answerCell = (criterion: CriterionSheet, answer: AnswerSheet, below: Below): Cell => ({
  paragraphs: [
    { runs: [{ text: answer.subject, style: 'Quiet' }] },
    { runs: [{ text: answer.answer, style: 'Strong' }, ...(answer.rated === null || answer.rated === answer.value ? [] : [` → rated ${answer.ratedInWords}`])] },
    ...sentences(answer.remark),
    ...labelled('Reason', answer.reason, criterion, answer, below),
    ...(answer.flagged ? sentences('Flagged for review.') : []),
    ...(answer.parked ? sentences('On the parking lot.') : []),
  ],
});

const evidenceCell = (criterion: CriterionSheet, answer: AnswerSheet, below: Below): Cell => ({
  paragraphs: [
    ...(answer.evidence === null ? [] : [{ runs: [answer.evidenceInWords] }]),
    ...labelled('Reference', answer.reference, criterion, answer, below),
    ...labelled('Note', answer.note, criterion, answer, below),
  ],
});

const sentences = (text: string): readonly CellParagraph[] => (text === '' ? [] : [{ runs: [{ text, style: 'Emphasis' } as Run] }]);

const labelled = (label: string, text: string, criterion: CriterionSheet, answer: AnswerSheet, below: Below): readonly CellParagraph[] => {
  if (text === '') return [];
  if (text.length <= longText) return [{ runs: [{ text: `${label}: `, style: 'Quiet' }, text] }];
  below.push({ title: `${label} to ${criterion.ref}, ${answer.subject}`, text });
  return [{ runs: [{ text: `${label}: in full below this table.`, style: 'Quiet' }] }];
};

/** A text of ordinary length is one paragraph with its breaks; a very long one has a paragraph per group of lines. */
const paragraphsOf = (text: string): readonly string[] => {
  if (text.length <= manyCharacters) return [text];
  const parts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  for (const line of text.split(/\r\n|[\n\r\v\f]/)) {
    if (length > 0 && length + line.length > manyCharacters) {
      parts.push(lines.join('\n'));
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
  }
  return [...parts, lines.join('\n')];
};

export const evidenceAppendix = (to: Manuscript, { evidence }: GapReport): void => {
  heading(to, 'AppendixHeading', 'Evidence seen and named');
  if (evidence.length === 0) {
    write(to, 'BodyText', 'No document, record or interview is referenced yet.');
    return;
  }
  caption(to, 'Table', 'Evidence references with the highest level recorded');
  table(to, {
    description: 'Evidence references with level and the answers that rest on them',
    widths: [48, 22, 30],
    columns: ['Evidence', 'Level', 'Answers resting on it'],
    rows: evidence.map(({ reference, levelInWords, usedBy }) => [reference, levelInWords, usedBy.join(', ')]),
  });
};

export const otherAnswersAppendix = (to: Manuscript, { otherAnswers }: GapReport): void => {
  if (otherAnswers.length === 0) return;
  heading(to, 'AppendixHeading', 'Answers kept outside the result');
  write(to, 'BodyText', 'These answers are in the engagement file and count for nothing above; the reason is given with each.');
  for (const answer of otherAnswers) {
    write(to, 'Heading3', `${answer.ref}, ${answer.subject}`);
    write(to, 'BodyText', `${answer.why} Answer: ${answer.answer}. Evidence: ${answer.evidenceInWords}.`);
    for (const [label, text] of [['Reason', answer.reason], ['Reference', answer.reference], ['Note', answer.note]] as const) {
      if (text === '') continue;
      write(to, 'FindingLabel', label);
      for (const part of paragraphsOf(text)) write(to, 'Note', part);
    }
  }
};

export const glossaryAppendix = (to: Manuscript, { glossary }: GapReport): void => {
  heading(to, 'AppendixHeading', 'Glossary');
  labelledTable(to, 'Terms and their meaning', glossary);
};
