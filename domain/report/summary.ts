import type { Gap } from '../gap/gap.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Assessment, ItemResult, SectionResult } from '../scoring/assessment.ts';
import { coverageOf } from '../scoring/roll-up.ts';
import { compare, fraction, toInteger } from '../scoring/fraction.ts';
import { titleOf } from './item-sheet.ts';
import type { DecisionAsked, ExecutiveSummary } from './model.ts';
import { capitalised, counted, enumerated, gradeWords, numberInWords, sentencesFixed } from './words.ts';

const maximumMessages = 5;

/**
 * The executive summary, built by rule (method 3.4): a verdict in words, strengths before messages, at most five messages
 * with a number and a consequence, and what is not known said plainly. References stand in brackets.
 */
export const summaryOf = (engagement: Engagement, assessment: Assessment, gaps: readonly Gap[]): ExecutiveSummary => ({
  verdict: verdictOf(engagement.profile.client, assessment),
  counts: (['major', 'minor', 'cannot-determine', 'opportunity', 'conform', 'not-assessed', 'excluded'] as const).map((grade) => ({
    grade,
    name: gradeWords[grade],
    count: assessment.grades[grade],
  })),
  state: stateOf(assessment),
  strengths: strengthsOf(assessment),
  messages: messagesOf(engagement, assessment, gaps).slice(0, maximumMessages),
  notAssessed: notAssessedOf(assessment),
  decisions: decisionsOf(engagement, assessment, gaps),
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

const stateOf = ({ totals, grades, sections, items }: Assessment): readonly string[] => {
  const coverage = coverageOf(totals);
  const clauses = sections.filter(({ pack, status }) => pack.kind === 'requirements' && status === 'red');
  const seen = items
    .filter(({ grade }) => grade !== 'excluded')
    .flatMap(({ criteria }) => criteria.flatMap(({ parts }) => parts))
    .filter(({ hidden, rated, evidence }) => !hidden && rated !== null && evidence >= 'E3').length;
  return [
    coverage === null
      ? 'No question applies yet.'
      : totals.answered === 0
        ? `None of the ${numberInWords(totals.applicable)} answers that apply is rated.`
        : `${capitalised(share(totals.answered, totals.applicable))} answers that apply are rated, a coverage of ${Math.floor((totals.answered * 100) / totals.applicable)} %; for ${seen === totals.answered ? 'all of them' : seen > 12 ? seen : numberInWords(seen)} a document, record or sample was seen${seen === totals.answered ? '' : ', the others rest on what was said or observed'}.`,
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
    .filter(({ grade, answered, applicable }) => grade === 'conform' && answered === applicable)
    .sort((a, b) => Number(b.item.pillar) - Number(a.item.pillar) || b.item.weight - a.item.weight);
  if (conforming.length === 0) return ['No requirement or control could be confirmed as met yet.'];
  const clean = sections.filter(({ status }) => status === 'green');
  const best = sections
    .flatMap((result) => (result.display !== 'none' && result.S !== null && result.status === 'amber' ? [{ ...result, score: toInteger(result.S) }] : []))
    .filter(({ score }) => score >= goodScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3);
  return [
    `${capitalised(counted(conforming.length, 'requirement or control', 'requirements and controls'))} ${conforming.length === 1 ? 'is' : 'are'} met on the evidence seen, among them ${enumerated(conforming.slice(0, 3).map(named))}.`,
    ...(clean.length > 0
      ? [`No gap was found in ${enumerated(clean.slice(0, 3).map(({ section }) => `${lowered(section.title)} (${section.ref})`))}.`]
      : []),
    ...(best.length > 0
      ? [`${best.length === 1 ? 'The part closest' : 'The parts closest'} to being met, without a major gap: ${enumerated(best.map(({ section, score }) => `${lowered(section.title)} (${section.ref}; ${score} of 100)`))}.`]
      : []),
  ];
};

/** A clause or area with gaps but a score from here on is named among the strengths. */
const goodScore = 70;

/** The first four of a list, and how many more there are. */
const firstOf = (names: readonly string[]): string =>
  enumerated(names.length <= 4 ? names : [...names.slice(0, 4), counted(names.length - 4, 'other')]);

const messagesOf = (engagement: Engagement, assessment: Assessment, gaps: readonly Gap[]): readonly string[] => {
  const majors = gaps.filter(({ grade }) => grade === 'major');
  const critical = majors.filter(({ priority }) => priority === 'critical');
  const further = majors.filter(({ priority }) => priority !== 'critical');
  const high = gaps.filter(({ priority }) => priority === 'high');
  const sample = engagement.systems.filter(({ sampled }) => sampled);
  const affected = sample.filter(({ id }) => majors.some(({ systems }) => systems.some((system) => system.id === id)));
  const ahead = assessment.sections.filter(isAheadOnPaper);
  const { totals } = assessment;
  return [
    ...(critical.length > 0
      ? [`${capitalised(counted(critical.length, 'major gap lies', 'major gaps lie'))} in the chain of scope, policy, risk, impact assessment, audit and review, on which the rest depends: ${firstOf(critical.map(({ result }) => named(result)))}. Closing ${critical.length === 1 ? 'it' : 'them'} comes first.`]
      : []),
    ...(further.length > 0 ? [furtherMajors(further, critical.length > 0)] : []),
    ...(affected.length > 0
      ? [`Major gaps touch ${affected.length === sample.length && sample.length > 1 ? `all ${numberInWords(sample.length)}` : share(affected.length, sample.length)} sampled AI ${sample.length === 1 ? 'system' : 'systems'}, ${affected.some(({ tier }) => tier === 'high') ? 'those of high risk included' : 'none of them of high risk'}: ${firstOf(affected.map(({ id, name }) => `${name} (${id})`))}. The people these systems decide about bear the consequences first.`]
      : []),
    ...familiesOf(assessment),
    ...(ahead.length > 0
      ? [`In ${counted(ahead.length, 'part')}, ${firstOf(ahead.map(({ section }) => `${lowered(section.title)} (${section.ref})`))}, what is defined runs clearly ahead of what is done: an audit of operation would find records missing.`]
      : []),
    ...(totals.capped > 0
      ? [`${capitalised(counted(totals.capped, 'answer is', 'answers are'))} rated below what was stated, because the evidence was not seen: showing the evidence is the quickest way to a better result.`]
      : []),
    ...(totals.cannotDetermine > 0
      ? [`${capitalised(counted(totals.cannotDetermine, 'answer', 'answers'))} could not be determined: in an audit, what cannot be shown counts as missing.`]
      : []),
    ...(majors.length === 0 && high.length > 0
      ? [`${capitalised(counted(high.length, 'minor gap lies', 'minor gaps lie'))} on a pillar of the management system: ${firstOf(high.map(({ result }) => named(result)))}. A plan accepted by the certification body is needed for each.`]
      : []),
  ];
};

/** Where the further major gaps lie in one clause or area, that is the message; the single titles stand in the register. */
const furtherMajors = (gaps: readonly Gap[], beside: boolean): string => {
  const sections = new Map(gaps.map(({ result: { section } }) => [section.ref, section]));
  const [only] = sections.values();
  const subject = capitalised(counted(gaps.length, beside ? 'further major gap' : 'major gap'));
  const where =
    sections.size === 1 && only !== undefined && gaps.length > 1
      ? `all lie in ${lowered(only.title)} (${only.ref})`
      : `${gaps.length === 1 ? 'concerns' : 'concern'} ${firstOf(gaps.map(({ result }) => named(result)))}`;
  return `${subject} ${where}: ${gaps.length === 1 ? 'it' : 'each'} has to be corrected, and the correction shown to work, before a certification audit can succeed.`;
};

/** Rule S of method 1.8 as one message: how many minor gaps may share a cause, and what follows. */
const familiesOf = ({ systemic }: Assessment): readonly string[] => {
  const [largest] = systemic.toSorted((a, b) => b.items.length - a.items.length);
  if (largest === undefined) return [];
  const minors = systemic.reduce((sum, { items }) => sum + items.length, 0);
  return [
    `${capitalised(counted(minors, 'minor gap'))} cluster in ${counted(systemic.length, 'family', 'families')}${systemic.length === 1 ? ` (${largest.family})` : `, the largest ${/^\d/.test(largest.family) ? 'clause ' : ''}${largest.family} with ${numberInWords(largest.items.length)}`}: each family points to one cause and is proposed as one major gap until that cause is known.`,
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
      ? [`${capitalised(counted(totals.cannotDetermine, 'answer', 'answers'))} could not be determined; ${totals.cannotDetermine === 1 ? 'it is listed with the evidence that would settle it' : 'they are listed with the evidence that would settle them'}.`]
      : []),
  ];
  return sentences.length > 0 ? sentences : ['Every question that applies has been answered.'];
};

/** Decisions asked of management (method 3.4), as far as they follow from the result. */
const decisionsOf = ({ profile }: Engagement, { totals, items }: Assessment, gaps: readonly Gap[]): readonly DecisionAsked[] => {
  const majors = gaps.filter(({ grade }) => grade === 'major').length;
  const undecided = items.filter(({ decision }) => decision?.decision === 'undecided').length;
  const excluded = items.filter(({ grade }) => grade === 'excluded').length;
  const by = profile.sponsor.trim() === '' ? 'Sponsor, to be named' : profile.sponsor;
  const controls = [
    ...(undecided > 0 ? [`decide on ${counted(undecided, 'undecided control')}`] : []),
    ...(excluded > 0 ? [`confirm ${counted(excluded, 'excluded control')}`] : []),
  ];
  return [
    'Confirm that the scope assessed is the scope to be certified.',
    ...(majors > 0 ? [`Name an owner, the means and a date for ${majors === 1 ? 'the major gap' : `each of the ${numberInWords(majors)} major gaps`}.`] : []),
    ...(controls.length > 0 ? [`In the Statement of Applicability, ${enumerated(controls)}.`] : []),
    ...(totals.open + totals.cannotDetermine > 0 ? [`Have the evidence provided for ${counted(totals.open + totals.cannotDetermine, 'answer')} not known yet.`] : []),
  ].map((decision) => ({ decision, by, when: 'To be agreed' }));
};
