import type { AiRole, OrganisationSize, Sector, SystemOrigin, SystemStage, SystemTier, SystemTrait } from '../../../domain/pack/condition.ts';
import type { PackQuestion } from '../../../domain/pack/question.ts';
import type { Achievement, AnswerValue, EvidenceLevel, Maturity } from '../../../domain/answer/answer.ts';
import type { GapPriority } from '../../../domain/gap/gap.ts';
import {
  achievementWords,
  answerInWords,
  gradeWords,
  originWords,
  priorityWords,
  roleWords,
  statusWords,
  tierWords,
} from '../../../domain/report/words.ts';
import type { FindingGrade, SectionStatus } from '../../../domain/scoring/assessment.ts';
import { dayIn, enteredIn, momentIn } from '../written.ts';

const achievement: Readonly<Record<Achievement, string>> = achievementWords;
const locale = 'en-GB';
const decimal: string = '.';
const answer = (question: PackQuestion, value: AnswerValue): string => enteredIn(locale, decimal, question, value) ?? answerInWords(question, value);
const evidence: Readonly<Record<EvidenceLevel, string>> = {
  E0: 'Claim only',
  E1: 'One interview',
  E2: 'Two people agree, or observed',
  E3: 'Document or record seen',
  E4: 'Sampled or tested over time',
};
const grade: Readonly<Record<FindingGrade, string>> = gradeWords;
const gradeLong: Readonly<Record<FindingGrade, string>> = {
  ...grade,
  major: 'Major nonconformity',
  minor: 'Minor nonconformity',
  opportunity: 'Opportunity for improvement',
};
const status: Readonly<Record<SectionStatus, string>> = statusWords;
const role: Readonly<Record<AiRole, string>> = roleWords;
const roleHint: Readonly<Record<AiRole, string>> = {
  'ai-provider': 'offers AI products, services or platforms',
  'ai-producer': 'designs, develops, tests and releases AI systems',
  'ai-customer': 'uses AI products or services',
  'ai-partner': 'supplies data, integration, evaluation or audit',
  'ai-subject': 'is affected by AI systems or their data',
  'relevant-authority': 'sets rules or supervises',
};
const size: Readonly<Record<OrganisationSize, string>> = {
  micro: 'Micro, below 10 people',
  small: 'Small, 10 to 49 people',
  medium: 'Medium, 50 to 249 people',
  'small-mid-cap': 'Small mid-cap, under 750 people',
  large: 'Large, 750 people or more',
};
const tier: Readonly<Record<SystemTier, string>> = tierWords;
const origin: Readonly<Record<SystemOrigin, string>> = originWords;
const sector: Readonly<Record<Sector, string>> = {
  agriculture: 'Agriculture and food',
  construction: 'Construction and real estate',
  education: 'Education and research',
  'energy-utilities': 'Energy and utilities',
  'financial-services': 'Financial services',
  health: 'Health and social care',
  insurance: 'Insurance',
  manufacturing: 'Manufacturing',
  media: 'Media and entertainment',
  'professional-services': 'Professional services',
  'public-administration': 'Public administration',
  retail: 'Retail and wholesale',
  technology: 'Technology and software',
  telecommunications: 'Telecommunications',
  transport: 'Transport and logistics',
  other: 'Other',
};
const stage: Readonly<Record<SystemStage, string>> = {
  planned: 'Planned',
  development: 'In development',
  'in-use': 'In use',
  retired: 'Retired',
};
const trait: Readonly<Record<SystemTrait, string>> = {
  'personal-data': 'Processes personal data',
  'affects-persons': 'Its output affects individual persons',
  'vulnerable-groups': 'Affects children or other vulnerable groups',
  generative: 'Generates text, images, sound or code',
  'acts-alone': 'Acts without a person in between',
  biometric: 'Uses biometric data',
  safety: 'A failure endangers health or safety',
};
const priority: Readonly<Record<GapPriority, string>> = priorityWords;

export const common = {
  product: 'Plumbline',
  /** How dates and times are written. */
  locale,
  /** A day (ISO 8601) as a person reads it. */
  date: (day: string): string => dayIn(locale, day),
  add: 'Add',
  open: 'Open',
  remove: 'Remove',
  typeToFind: 'Type to find, Enter to take',
  takeOut: (name: string): string => `Take out ${name}`,
  filterByTyping: 'Filter by typing',
  nothingMatches: 'Nothing matches.',
  moment: (at: string): string => momentIn(locale, at),
  /** Between a number and its fraction. */
  decimal,
  /** A word that stands alone elsewhere, within a sentence. */
  inSentence: (word: string): string => word.toLowerCase(),
  yesNo: { yes: 'Yes', partly: 'Partly', no: 'No' },
  maturity: (level: Maturity): string => `${level} ${['Absent', 'Ad hoc', 'Partly defined', 'Defined and implemented', 'Measured', 'Improving'][level] ?? ''}`,
  achievement,
  answer,
  evidence,
  grade,
  gradeLong,
  status,
  role,
  roleHint,
  size,
  tier,
  origin,
  sector,
  stage,
  trait,
  priority,
  organisation: 'Organisation',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  noScore: 'Not printed below 50 % coverage',
  hatched: 'Provisional: coverage below 80 %',
  of: (part: number, whole: number): string => `${part} of ${whole}`,
  interval: (low: number, high: number): string => `${low} to ${high}`,
  needsName: 'Enter a name.',
  characters: (have: number, need: number): string => `${have} of at least ${need} characters`,
  listJoin: (words: readonly string[], last: 'and' | 'or'): string =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`,
  failure: {
    happened: 'What happened',
    kept: 'What was kept',
    todo: 'What to do',
    unreachable: {
      happened: 'Plumbline did not answer.',
      kept: 'Everything shown as saved is in the file; what was typed since is still on this page.',
      todo: 'Leave this page open, check that Plumbline is running, and try again.',
    },
    sessionEnded: {
      happened: 'Plumbline was started anew and no longer knows this page.',
      kept: 'Everything shown as saved is in the file.',
      todo: 'Copy any text marked as not saved, then open the page that the new start shows.',
    },
    unexpected: (id: string) => ({
      happened: 'Something happened that Plumbline has no name for.',
      kept: 'Everything shown as saved is in the file.',
      todo: `Try again. If it comes back, the log of this computer holds the details under ${id}.`,
    }),
  },
};
