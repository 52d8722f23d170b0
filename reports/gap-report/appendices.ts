import type { AnswerSheet, CriterionSheet, GapReport, ItemSheet, OtherAnswer } from '../../domain/report/model.ts';
import { counted, coverageText, intervalText, scoreText } from '../../domain/report/words.ts';
import { caption, heading, labelledTable, table, write, type Cell, type CellParagraph, type Manuscript, type Run } from '../style/manuscript.ts';
import { gradeRun } from './results.ts';

/** Characters: a longer text stands in full below its table, where it can run over pages without tearing a row. */
const longText = 700;
/** Characters per paragraph when a very long text is laid out: programs take minutes over one paragraph of many pages. */
const manyCharacters = 4_000;
/** A single line longer than this is also divided, at a space; every character stays. */
const veryLongLine = 20_000;

/** Every question and answer of one kind of pack, item by item; notes verbatim and complete. */
export const itemsAppendix = (to: Manuscript, { items }: GapReport, kind: ItemSheet['kind']): void => {
  const own = items.filter((item) => item.kind === kind);
  if (own.length === 0) return;
  heading(to, 'AppendixHeading', kind === 'requirements' ? 'Results clause by clause' : 'Results for the controls of Annex A');
  write(to, 'Small', 'Each block: the requirement in the words of the question catalogue, the proposed grade, the score, then every question with its answers. E0 to E4 are the evidence levels of the chapter on method; an answer is rated lower than stated where its evidence is too weak.');
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
    'GradeLine',
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
  for (const criterion of item.criteria) criterionBlock(to, criterion);
};

/** The question; below it the one answer as lines, or the answers of the AI systems as a table. */
const criterionBlock = (to: Manuscript, criterion: CriterionSheet): void => {
  const { ref, ask, answers } = criterion;
  const kind = [criterion.bindingInWords, criterion.aspect.toLowerCase(), criterion.form.toLowerCase(), criterion.weight.toLowerCase()].join(', ');
  write(
    to,
    'CriterionTitle',
    { text: `${ref}  `, style: 'Strong' },
    ask,
    { text: `  (${kind}${answers.length > 1 ? `; rated overall: ${criterion.ratedInWords}` : ''})`, style: 'Quiet' },
  );
  const [only] = answers;
  if (answers.length === 1 && only !== undefined && only.system === null) answerLines(to, only);
  else if (only !== undefined && answers.length > 1 && answers.every((answer) => isBare(answer) && answer.answer === only.answer && answer.remark === only.remark))
    answerLines(to, { ...only, subject: `All ${counted(answers.length, 'AI system')}` });
  else if (answers.length > 0) answersTable(to, criterion);
};

/** Nothing was written down: systems that are alike in this share one line. */
const isBare = ({ value, reference, note, reason, flagged, parked }: AnswerSheet): boolean =>
  value === null && `${reference}${note}${reason}` === '' && !flagged && !parked;

const answerLines = (to: Manuscript, answer: AnswerSheet): void => {
  const lowered = answer.rated !== null && answer.rated !== answer.value;
  write(
    to,
    'AnswerText',
    { text: `${answer.subject}: `, style: 'Quiet' },
    { text: answer.answer, style: 'Strong' },
    ...(lowered ? [`, rated ${answer.ratedInWords}`] : []),
    ...(answer.evidence === null ? [] : [`  |  ${answer.evidenceInWords}`]),
    ...(answer.reference === '' ? [] : [`: ${answer.reference}`]),
    ...remarks(answer).map((text): Run => ({ text: `  ${text}`, style: 'Emphasis' })),
  );
  for (const [label, text] of [['Reason', answer.reason], ['Note', answer.note]] as const) {
    if (text === '') continue;
    paragraphsOf(text).forEach((part, index) => {
      write(to, 'AnswerText', ...(index === 0 ? [{ text: `${label}: `, style: 'Quiet' } as const] : []), part);
    });
  }
};

const remarks = ({ remark, flagged, parked }: AnswerSheet): readonly string[] => [
  ...(remark === '' ? [] : [remark]),
  ...(flagged ? ['Flagged for review.'] : []),
  ...(parked ? ['On the parking lot.'] : []),
];

type Below = { readonly title: string; readonly text: string }[];

const answersTable = (to: Manuscript, criterion: CriterionSheet): void => {
  const below: Below = [];
  table(to, {
    description: `Answers to ${criterion.ref} for each AI system`,
    small: true,
    widths: [15, 10, 8.5, 21.5, 45],
    columns: ['AI system', 'Answer', 'Rated', 'Evidence', 'Note'],
    rows: criterion.answers.map((answer) => [
      answer.subject,
      { text: answer.answer, style: 'Strong' },
      answer.ratedInWords,
      evidenceCell(criterion, answer, below),
      noteCell(criterion, answer, below),
    ]),
  });
  for (const { title, text } of below) {
    write(to, 'FindingLabel', title);
    for (const part of paragraphsOf(text)) write(to, 'Note', part);
  }
};

/** The code of the level, which the method chapter explains, and what was seen. */
const evidenceCell = (criterion: CriterionSheet, answer: AnswerSheet, below: Below): Cell => {
  if (answer.reference.length > longText) return { paragraphs: [{ runs: [answer.evidence ?? '–'] }, ...labelled('Reference', answer.reference, criterion, answer, below)] };
  return [answer.evidence ?? '–', answer.reference === '' ? '' : `: ${answer.reference}`];
};

const noteCell = (criterion: CriterionSheet, answer: AnswerSheet, below: Below): Cell => ({
  paragraphs: [
    ...remarks(answer).map((text): CellParagraph => ({ runs: [{ text, style: 'Emphasis' }] })),
    ...(answer.reason === '' ? [] : labelled('Reason', answer.reason, criterion, answer, below)),
    ...(answer.note.length > longText ? labelled('Note', answer.note, criterion, answer, below) : answer.note === '' ? [] : [{ runs: [answer.note] }]),
  ],
});

const labelled = (label: string, text: string, criterion: CriterionSheet, answer: AnswerSheet, below: Below): readonly CellParagraph[] => {
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
  for (const line of text.split(/\r\n|[\n\r\v\f]/).flatMap(divided)) {
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

const divided = (line: string): readonly string[] => {
  if (line.length <= veryLongLine) return [line];
  const parts: string[] = [];
  for (let from = 0; from < line.length; ) {
    const end = from + manyCharacters;
    const space = line.lastIndexOf(' ', end);
    let to = end >= line.length ? line.length : space > from + manyCharacters / 2 ? space + 1 : end;
    if (/[\ud800-\udbff]/.test(line.charAt(to - 1))) to += 1;
    parts.push(line.slice(from, to));
    from = to;
  }
  return parts;
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
    small: true,
    widths: [47, 28, 25],
    columns: ['Evidence', 'Level', 'Answers resting on it'],
    rows: evidence.map(({ reference, levelInWords, usedBy }) => [reference, levelInWords, usedBy.join(', ')]),
  });
};

export const otherAnswersAppendix = (to: Manuscript, { otherAnswers }: GapReport): void => {
  if (otherAnswers.length === 0) return;
  heading(to, 'AppendixHeading', 'Answers kept outside the result');
  write(to, 'BodyText', 'These answers are in the engagement file and count for nothing above; the reason is given with each.');
  const beside = otherAnswers.filter(({ pack }) => pack !== null);
  for (const [pack, answers] of Map.groupBy(beside, (answer) => answer.pack ?? '')) {
    heading(to, 'AppendixHeading2', pack);
    write(to, 'BodyText', 'Asked beside the requirements and controls. Its questions are not graded, and a shortfall is no nonconformity.');
    table(to, {
      description: `Answers to the questions of ${pack}`,
      small: true,
      widths: [22, 12, 19, 18, 29],
      columns: ['Question', 'For', 'Answer', 'Evidence', 'Note'],
      rows: answers.filter(isShort).map(({ ref, ask, subject, answer, evidenceInWords, reference, note, reason }) => [
        [{ text: `${ref}  `, style: 'Strong' }, ask],
        subject,
        answer,
        [evidenceInWords, reference === '' ? '' : `: ${reference}`],
        { paragraphs: [...(reason === '' ? [] : [{ runs: [{ text: 'Reason: ', style: 'Quiet' as const }, reason] }]), ...(note === '' ? [] : [{ runs: [note] }])] },
      ]),
    });
    for (const answer of answers.filter((one) => !isShort(one))) otherAnswer(to, answer);
  }
  for (const answer of otherAnswers.filter(({ pack }) => pack === null)) otherAnswer(to, answer);
};

/** Whether an answer fits into the cells of a table. */
const isShort = ({ answer, reason, reference, note }: OtherAnswer): boolean => [answer, reason, reference, note].every((text) => text.length <= longText);

const otherAnswer = (to: Manuscript, answer: OtherAnswer): void => {
  write(to, 'Heading3', `${answer.ref}, ${answer.subject}`);
  write(to, 'BodyText', `${answer.why} Answer: ${answer.answer}. Evidence: ${answer.evidenceInWords}.`);
  for (const [label, text] of [['Reason', answer.reason], ['Reference', answer.reference], ['Note', answer.note]] as const) {
    if (text === '') continue;
    write(to, 'FindingLabel', label);
    for (const part of paragraphsOf(text)) write(to, 'Note', part);
  }
};

export const glossaryAppendix = (to: Manuscript, { glossary }: GapReport): void => {
  heading(to, 'AppendixHeading', 'Glossary');
  labelledTable(to, 'Terms and their meaning', glossary);
};
