/** Fixed wording of reports: one word for one thing, the same in Word, in Excel and on screen. */
import type { Achievement, AnswerValue, EvidenceLevel } from '../answer/answer.ts';
import type { GapPriority } from '../gap/gap.ts';
import type { AiRole, OrganisationSize, SystemOrigin, SystemTier } from '../pack/condition.ts';
import { answerInWords as wordsOfAnswer, type AnswerWords } from '../pack/answer-words.ts';
import type { PackQuestion } from '../pack/question.ts';
import type { FindingGrade, SectionStatus } from '../scoring/assessment.ts';
import type { Figures } from './model.ts';

export const achievementWords: Readonly<Record<Achievement, string>> = { 4: 'Fully', 3: 'Largely', 2: 'Partly', 1: 'Not' };

const answers: AnswerWords = {
  open: 'Open',
  notApplicable: 'Not applicable',
  cannotDetermine: 'Cannot determine',
  achievement: achievementWords,
  yesNo: { yes: 'Yes', partly: 'Partly', no: 'No' },
  maturity: (level) => `Maturity ${level}`,
};

/** An answer as a report prints it. */
export const answerInWords = (question: PackQuestion | null, value: AnswerValue | null): string => wordsOfAnswer(question, value, answers);

export const evidenceWords: Readonly<Record<EvidenceLevel, string>> = {
  E0: 'E0 claim only',
  E1: 'E1 one interview',
  E2: 'E2 two people agree, or observed',
  E3: 'E3 document or record seen',
  E4: 'E4 sampled or tested over time',
};

/** In the order of legends and tables: what is good first, what is missing last. */
export const gradeOrder = [
  'conform',
  'opportunity',
  'minor',
  'major',
  'cannot-determine',
  'not-assessed',
  'excluded',
] as const satisfies readonly FindingGrade[];

export const gradeWords: Readonly<Record<FindingGrade, string>> = {
  conform: 'Conform',
  opportunity: 'Opportunity',
  minor: 'Minor',
  major: 'Major',
  'cannot-determine': 'Cannot determine',
  'not-assessed': 'Not assessed',
  excluded: 'Excluded',
};

export const statusWords: Readonly<Record<SectionStatus, string>> = {
  red: 'Major gaps',
  amber: 'Gaps to close',
  green: 'No gap found',
  grey: 'Not assessed in full',
};

export const priorityWords: Readonly<Record<GapPriority, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const roleWords: Readonly<Record<AiRole, string>> = {
  'ai-provider': 'AI provider',
  'ai-producer': 'AI producer',
  'ai-customer': 'AI customer (user)',
  'ai-partner': 'AI partner',
  'ai-subject': 'AI subject',
  'relevant-authority': 'Relevant authority',
};

export const sizeWords: Readonly<Record<OrganisationSize, string>> = {
  micro: 'Micro',
  small: 'Small',
  medium: 'Medium',
  'small-mid-cap': 'Small mid-cap',
  large: 'Large',
};

export const tierWords: Readonly<Record<SystemTier, string>> = { high: 'High', medium: 'Medium', low: 'Low' };
export const originWords: Readonly<Record<SystemOrigin, string>> = {
  'in-house': 'Developed in-house',
  'third-party': 'Third party',
  embedded: 'Embedded in other software',
};
export const bindingWords: Readonly<Record<PackQuestion['binding'], string>> = {
  clause: 'Requirement',
  control: 'Control',
  duty: 'Duty of law',
  outcome: 'Outcome',
  practice: 'Practice',
  guidance: 'Good practice',
};
export const aspectWords: Readonly<Record<PackQuestion['aspect'], string>> = { design: 'Design', operation: 'Operation' };
export const formWords: Readonly<Record<PackQuestion['form'], string>> = { act: 'Act', document: 'Document or record' };
export const weightWords: Readonly<Record<PackQuestion['weight'], string>> = { 3: 'Core', 2: 'Normal', 1: 'Supporting' };
export const decisionWords = { undecided: 'Undecided', applicable: 'Applicable', excluded: 'Excluded' } as const;

/** Why the evidence cap lowered an answer (method 1.3). */
export const capReason = (form: PackQuestion['form'], evidence: EvidenceLevel): string =>
  form === 'document' ? 'no document seen' : evidence === 'E0' ? 'claim only' : 'one interview only';

export const notShown = 'not shown';

/** '71', '71 *' where coverage is below four fifths, 'not shown' below half, '–' where there is nothing to score. */
export const scoreText = (figures: Figures, which: 'S' | 'D' | 'O' = 'S'): string => {
  if (figures.applicable === 0) return '–';
  if (figures.shown === 'none') return notShown;
  const value = figures[which];
  return value === null ? '–' : figures.shown === 'hatched' ? `${value} *` : String(value);
};

/** '55–78'; where everything is answered the interval is the score, and one number says it. */
export const intervalText = ({ low, high }: Figures): string =>
  low === null || high === null ? '–' : low === high ? String(low) : `${low}–${high}`;

export const coverageText = ({ coverage, answered, applicable }: Figures): string =>
  coverage === null ? 'nothing applies' : `${answered} of ${applicable} (${coverage} %)`;

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** '2026-11-24' as '24 November 2026'. */
export const dateInWords = (isoDate: string): string => {
  const [year = '', month = '', day = ''] = isoDate.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Up to twelve in words, as running text has it. */
export const numberInWords = (count: number): string => smallNumbers[count] ?? String(count);

/** 'no major gaps', 'one major gap', '13 major gaps'. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${numberInWords(count)} ${count === 1 ? noun : plural}`;

/** 'S1 and S2'; 'all five' where it is every system of the sample. */
export const systemsInWords = (ids: readonly string[], sampled: number): string =>
  ids.length > 2 && ids.length === sampled ? `all ${numberInWords(sampled)}` : ids.join(', ');

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** 'a', 'a and b', 'a, b and c'. */
export const enumerated = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const sentencesFixed = {
  grading:
    'Indicative grading by a consultant. Only an accredited certification body grades nonconformities.',
  legal: 'This report is no legal advice, and nothing in it gives a presumption of conformity with any law.',
} as const;
