import type { Gap, GapGrade } from '../gap/gap.ts';
import { achievementOf, meaningOf } from '../pack/meaning.ts';
import type { Criterion, CriterionPart, SystemicProposal } from '../scoring/assessment.ts';
import { cappedSentence, gradeReason, subjectName, titleOf } from './item-sheet.ts';
import type { GapEntry, GapFinding, SystemicEntry } from './model.ts';
import { answerInWords, counted, enumerated, evidenceWords, gradeWords, priorityWords } from './words.ts';

/** A gap as the register and the finding block print it: requirement, finding, evidence, consequence, recommendation. */
export const gapEntry = (gap: Gap): GapEntry => {
  const { item, section, pack } = gap.result;
  return {
    id: gap.id,
    item: item.uid,
    ref: item.ref,
    title: titleOf(gap.result),
    kind: pack.kind,
    section: section.ref,
    grade: gap.grade,
    gradeInWords: gradeWords[gap.grade],
    priority: gap.priority,
    priorityInWords: priorityWords[gap.priority],
    pillar: item.pillar,
    reason: gradeReason(gap.result),
    requires: item.requires,
    findings: gap.shortfalls.map(findingOf),
    evidence: evidenceLines(gap.shortfalls),
    consequence: consequenceOf(gap),
    systems: gap.systems.map(({ id, name }) => ({ id, name })),
    recommendations: recommendationsOf(gap.shortfalls),
  };
};

/** Rule S of method 1.8: several minors in one family are proposed as one bundled major. */
export const systemicEntry = ({ family, items }: SystemicProposal): SystemicEntry => {
  const refs = items.map(({ item }) => item.ref);
  const place = /^\d/.test(family) ? `Clause ${family}` : family;
  return {
    family,
    items: refs,
    text: `${place}: ${counted(refs.length, 'minor gap')} (${enumerated(refs)}).`,
  };
};

const isShort = (part: CriterionPart): boolean =>
  !part.hidden && (part.value === 'cannot-determine' || (part.rated !== null && part.rated < 4));

const findingOf = (criterion: Criterion): GapFinding => {
  const { question } = criterion;
  const known = criterion.rated !== null && criterion.rated < 4;
  const text = known ? (question.finding ?? question.ask) : `It could not be determined: ${question.ask}`;
  return {
    ref: criterion.ref,
    text: question.binding === 'guidance' ? `Good practice: ${text}` : text,
    facts: factsOf(criterion),
  };
};

/** One sentence per result: systems of which the same is to be said share it. */
const factsOf = (criterion: Criterion): readonly string[] => {
  const subjects = new Map<string, CriterionPart[]>();
  for (const part of criterion.parts.filter(isShort)) {
    const fact = factOf(criterion, part);
    subjects.set(fact, [...(subjects.get(fact) ?? []), part]);
  }
  const asked = criterion.parts.filter(({ hidden }) => !hidden).length;
  return [...subjects].map(([fact, parts]) =>
    parts.length > 2 && parts.length === asked
      ? `All ${counted(asked, 'AI system')}: ${fact}`
      : `${enumerated(parts.map(subjectName))}: ${fact}`,
  );
};

/** What was answered, on what evidence, and what the answer stands for in the words of the question's scale. */
const factOf = (criterion: Criterion, part: CriterionPart): string => {
  const meaning = part.rated === null || part.capped ? '' : (meaningOf(criterion.question, part.rated) ?? '');
  return [
    `${answerInWords(criterion.question, part.value)} (${evidenceWords[part.evidence]}).`,
    part.capped ? cappedSentence(criterion, part) : '',
    meaning,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/** One line per document, record or interview, with the answers that rest on it. */
const evidenceLines = (shortfalls: readonly Criterion[]): readonly string[] => {
  const uses = new Map<string, string[]>();
  for (const criterion of shortfalls) {
    for (const part of criterion.parts.filter(isShort)) {
      const reference = part.answer?.evidenceReference.trim() ?? '';
      if (reference === '') continue;
      const source = `${reference} (${evidenceWords[part.evidence]})`;
      uses.set(source, [...(uses.get(source) ?? []), `${criterion.ref}, ${subjectName(part)}`]);
    }
  }
  const lines = [...uses].map(([source, answers]) => `${answers.join('; ')}: ${source}`);
  return lines.length > 0 ? lines : ['No document or record is referenced; the finding rests on what was said.'];
};

/** Where an answer claims more than was seen, or nothing could be determined, the first step is to see the evidence. */
const recommendationsOf = (shortfalls: readonly Criterion[]): readonly string[] => {
  const advice = shortfalls.map((criterion) => {
    const short = criterion.parts.filter(isShort);
    const onlyUnseen = short.every((part) => part.value === 'cannot-determine' || (part.capped && achievementOf(criterion.question, part.value) === 4));
    const toSee = `${criterion.ref}: provide for review: ${criterion.question.evidence.join('; ')}.`;
    const { recommendation = '' } = criterion.question;
    return onlyUnseen && recommendation !== '' ? `${toSee} If it cannot be shown: ${recommendation}` : recommendation || toSee;
  });
  return [...new Set(advice)];
};

const consequences: Readonly<Record<GapGrade, Readonly<Record<'requirements' | 'controls', string>>>> = {
  major: {
    requirements:
      'A core point of a requirement is missed. A gap of this weight puts the intended results of the management system in doubt; an accredited body would have to see it corrected, and verify the correction, before a certificate.',
    controls:
      'A core point of a control is missed although the control is not excluded. The risk it is meant to treat remains open until the control works or is excluded with a justification.',
  },
  minor: {
    requirements:
      'The requirement is met in its core but not throughout. Left open, several gaps of this kind in one area add up to a systemic failure.',
    controls: 'The control works in its core but not throughout. The risk it is meant to treat is only treated in part.',
  },
  'cannot-determine': {
    requirements: 'Whether the requirement is met is not known. In an audit, what cannot be shown counts as missing.',
    controls: 'Whether the control works is not known. In an audit, what cannot be shown counts as missing.',
  },
  opportunity: {
    requirements: 'The requirement itself is met; good practice would make it more robust.',
    controls: 'The control itself is in place; good practice would make it more robust.',
  },
};

const consequenceOf = ({ grade, result, systems }: Gap): string => {
  const sampled = Math.max(...result.criteria.map(({ parts }) => parts.filter(({ system }) => system !== null).length));
  const affected =
    systems.length === 0
      ? ''
      : systems.length > 2 && systems.length === sampled
        ? ` All ${counted(sampled, 'AI system')} of the sample are affected.`
        : ` AI systems affected: ${enumerated(systems.map(({ id, name }) => `${id} ${name}`))}.`;
  const pillar = result.item.pillar && grade !== 'opportunity' ? ' Other requirements rest on this one.' : '';
  return `${consequences[grade][result.pack.kind]}${pillar}${affected}`;
};
