import type { Gap } from '../gap/gap.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Assessment, ItemResult, SectionResult } from '../scoring/assessment.ts';
import { coverageOf } from '../scoring/assess.ts';
import { compare, fraction, toInteger } from '../scoring/fraction.ts';
import { titleOf } from './item-sheet.ts';
import type { ExecutiveSummary } from './model.ts';
import { capitalised, counted, enumerated, numberInWords, sentencesFixed } from './words.ts';

const maximumMessages = 5;

/**
 * The executive summary, built by rule (method 3.4): a verdict in words, strengths before messages, at most five messages
 * with a number and a consequence, and what is not known said plainly. References stand in brackets.
 */
export const summaryOf = (engagement: Engagement, assessment: Assessment, gaps: readonly Gap[]): ExecutiveSummary => ({
  verdict: verdictOf(engagement.profile.client, assessment),
  state: stateOf(assessment),
  strengths: strengthsOf(assessment),
  messages: messagesOf(engagement, assessment, gaps).slice(0, maximumMessages),
  notAssessed: notAssessedOf(assessment),
  fixed: [sentencesFixed.grading, sentencesFixed.legal],
});

const verdictOf = (client: string, { grades, totals }: Assessment): string => {
  const coverage = coverageOf(totals);
  const gaps = gapCounts(grades);
  if (coverage === null || totals.answered === 0) {
    return `No verdict can be given for ${client} yet: no question that applies has been rated.`;
  }
  if (compare(coverage, fraction(50)) < 0) {
    return `It cannot be told yet how far ${client} meets ISO/IEC 42001, because fewer than half of the questions that apply have been rated; so far there are ${gaps}.`;
  }
  if (grades.major > 0) {
    return `The AI management system of ${client} does not meet ISO/IEC 42001 yet: there are ${gaps}.`;
  }
  if (grades.minor > 0 || grades['cannot-determine'] > 0) {
    return `The AI management system of ${client} meets ISO/IEC 42001 in its core as far as assessed, but not throughout: there are ${gaps}.`;
  }
  return totals.open > 0
    ? `No gap has been found at ${client} in what has been assessed so far; questions remain open.`
    : `No major or minor gap has been found in the AI management system of ${client} within the scope of this assessment.`;
};

/** Words up to twelve, but never words and digits in one list. */
const gapCounts = ({ major, minor, 'cannot-determine': undetermined }: Assessment['grades']): string => {
  const digits = Math.max(major, minor, undetermined) > 12;
  const count = (number: number, noun: string, plural?: string) =>
    digits && number > 0 ? `${number} ${number === 1 ? noun : (plural ?? `${noun}s`)}` : counted(number, noun, plural);
  return enumerated([
    count(major, 'major gap'),
    count(minor, 'minor gap'),
    count(undetermined, 'undetermined requirement or control', 'undetermined requirements or controls'),
  ]);
};

/** 'seven of nine', '7 of 40': words and digits are not mixed. */
const share = (part: number, whole: number): string => (whole > 12 ? `${part} of ${whole}` : `${numberInWords(part)} of ${numberInWords(whole)}`);

const stateOf = ({ totals, grades, sections }: Assessment): readonly string[] => {
  const coverage = coverageOf(totals);
  const clauses = sections.filter(({ pack, status }) => pack.kind === 'requirements' && status === 'red');
  return [
    coverage === null
      ? 'No question applies yet.'
      : totals.answered === 0
        ? `None of the ${numberInWords(totals.applicable)} answers that apply is rated.`
        : `${capitalised(share(totals.answered, totals.applicable))} answers that apply are rated, a coverage of ${Math.floor((totals.answered * 100) / totals.applicable)} %.`,
    ...(clauses.length > 0
      ? [`Major gaps lie in ${enumerated(clauses.map(({ section }) => `${lowered(section.title)} (${section.ref})`))}.`]
      : []),
    ...(grades.opportunity > 0 ? [`Beyond the gaps there ${grades.opportunity === 1 ? 'is' : 'are'} ${counted(grades.opportunity, 'opportunity', 'opportunities')} for improvement.`] : []),
  ];
};

const named = (result: ItemResult): string => `${lowered(titleOf(result))} (${result.item.ref})`;
/** A title inside a sentence: 'Internal audit' becomes 'internal audit', 'AI policy' stays. */
const lowered = (title: string): string => (/^[A-Z][a-z]/.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title);

const strengthsOf = ({ items, sections }: Assessment): readonly string[] => {
  const conforming = items
    .filter(({ proposal, answered, applicable }) => proposal.grade === 'conform' && answered === applicable)
    .sort((a, b) => Number(b.item.pillar) - Number(a.item.pillar) || b.item.weight - a.item.weight);
  if (conforming.length === 0) return ['No requirement or control could be confirmed as met in full yet.'];
  const clean = sections.filter(({ status }) => status === 'green');
  return [
    `${capitalised(counted(conforming.length, 'requirement or control', 'requirements and controls'))} ${conforming.length === 1 ? 'is' : 'are'} met on the evidence seen, among them ${enumerated(conforming.slice(0, 3).map(named))}.`,
    ...(clean.length > 0
      ? [`No gap was found in ${enumerated(clean.slice(0, 3).map(({ section }) => `${lowered(section.title)} (${section.ref})`))}.`]
      : []),
  ];
};

const messagesOf = (engagement: Engagement, assessment: Assessment, gaps: readonly Gap[]): readonly string[] => {
  const of = (priority: Gap['priority']) => gaps.filter((gap) => gap.priority === priority);
  const critical = of('critical');
  const majors = gaps.filter(({ grade }) => grade === 'major');
  const sample = engagement.systems.filter(({ sampled }) => sampled);
  const affected = sample.filter(({ id }) => majors.some(({ systems }) => systems.some((system) => system.id === id)));
  const ahead = assessment.sections.filter(isAheadOnPaper);
  const { totals, systemic } = assessment;
  return [
    ...(critical.length > 0
      ? [`${capitalised(counted(critical.length, 'major gap lies', 'major gaps lie'))} in the chain of scope, policy, risk, impact assessment, audit and review, on which the rest depends: ${enumerated(critical.slice(0, 4).map(({ result }) => named(result)))}${critical.length > 4 ? ` and ${counted(critical.length - 4, 'other')}` : ''}. Closing ${critical.length === 1 ? 'it' : 'them'} comes first.`]
      : []),
    ...(majors.length > critical.length
      ? [`${capitalised(counted(majors.length - critical.length, critical.length > 0 ? 'further major gap concerns' : 'major gap concerns', critical.length > 0 ? 'further major gaps concern' : 'major gaps concern'))} ${enumerated(of('high').filter(({ grade }) => grade === 'major').slice(0, 4).map(({ result }) => named(result)))}${majors.length - critical.length > 4 ? ' and others' : ''}: each has to be corrected, and the correction shown to work, before a certification audit can succeed.`]
      : []),
    ...(affected.length > 0
      ? [`Major gaps touch ${share(affected.length, sample.length)} sampled AI ${sample.length === 1 ? 'system' : 'systems'}, ${affected.some(({ tier }) => tier === 'high') ? 'high-risk tier included' : 'none of them in the high tier'}: ${enumerated(affected.slice(0, 4).map(({ id, name }) => `${name} (${id})`))}${affected.length > 4 ? ' and others' : ''}. People affected by these systems are the first to bear the consequences.`]
      : []),
    ...(ahead.length > 0
      ? [`In ${counted(ahead.length, 'area')} what is defined runs clearly ahead of what is done (${ahead.map(({ section }) => section.ref).join(', ')}): an audit of operation would find records missing.`]
      : []),
    ...(totals.capped > 0
      ? [`${capitalised(counted(totals.capped, 'answer is', 'answers are'))} rated below what was stated, because the evidence was not seen: showing the evidence is the quickest way to a better result.`]
      : []),
    ...(totals.cannotDetermine > 0
      ? [`${capitalised(counted(totals.cannotDetermine, 'answer', 'answers'))} could not be determined: in an audit, what cannot be shown counts as missing.`]
      : []),
    ...systemic.slice(0, 1).map(
      ({ family, items }) => `${capitalised(counted(items.length, 'minor gap'))} in one family (${family}) point to one cause, and are proposed as one major gap.`,
    ),
    ...(majors.length === 0 && of('high').length > 0
      ? [`${capitalised(counted(of('high').length, 'minor gap lies', 'minor gaps lie'))} on a pillar of the management system: ${enumerated(of('high').slice(0, 4).map(({ result }) => named(result)))}. A plan accepted by the certification body is needed for each.`]
      : []),
  ];
};

const isAheadOnPaper = ({ display, D, O }: SectionResult): boolean =>
  display !== 'none' && D !== null && O !== null && toInteger(D) - toInteger(O) >= 20;

const notAssessedOf = ({ totals, grades, items, sections }: Assessment): readonly string[] => {
  const untouched = sections.filter(({ answered, applicable }) => applicable > 0 && answered === 0);
  const sentences = [
    ...(totals.open > 0
      ? [`${capitalised(counted(totals.open, 'answer is', 'answers are'))} open and counted neither for nor against.${grades['not-assessed'] === 0 ? '' : ` Of ${numberInWords(items.length)} requirements and controls, ${counted(grades['not-assessed'], 'has', 'have')} not been assessed at all.`}`]
      : []),
    ...(untouched.length > 0
      ? [`Nothing has been assessed in ${enumerated(untouched.map(({ section }) => `${lowered(section.title)} (${section.ref})`))}.`]
      : []),
    ...(totals.cannotDetermine > 0
      ? [`${capitalised(counted(totals.cannotDetermine, 'answer', 'answers'))} could not be determined; they are listed with the evidence that would settle them.`]
      : []),
  ];
  return sentences.length > 0 ? sentences : ['Every question that applies has been answered.'];
};
