import { isAchievement } from '../answer/answer.ts';
import type { Gap, GapGrade } from '../gap/gap.ts';
import type { Criterion, CriterionPart, SystemicProposal } from '../scoring/assessment.ts';
import { cappedSentence, gradeReason, subjectName, titleOf } from './item-sheet.ts';
import type { GapEntry, GapFinding, SystemicEntry } from './model.ts';
import { answerInWords, counted, capitalised, enumerated, evidenceWords, gradeWords, priorityWords } from './words.ts';

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
  const place = /^\d+$/.test(family) ? `clause ${family}` : family;
  return {
    family,
    items: refs,
    text: `${capitalised(counted(refs.length, 'minor gap'))} in ${place} (${enumerated(refs)}) point to one cause. Proposal: treat them as one major gap until the cause is known. A consultant confirms or declines this with a reason.`,
  };
};

const isShort = (part: CriterionPart): boolean =>
  !part.hidden && (part.value === 'cannot-determine' || (part.rated !== null && part.rated < 4));

const findingOf = (criterion: Criterion): GapFinding => {
  const { question } = criterion;
  const known = criterion.rated !== null && criterion.rated < 4;
  const text = known ? question.finding : `It could not be determined: ${question.ask}`;
  return {
    ref: criterion.ref,
    text: question.binding === 'guidance' ? `Good practice: ${text}` : text,
    facts: criterion.parts.filter(isShort).map((part) => factOf(criterion, part)),
  };
};

/** What was answered, on what evidence, and what the answer stands for in the words of the question's scale. */
const factOf = (criterion: Criterion, part: CriterionPart): string => {
  const { anchors } = criterion.question;
  const meaning = !isAchievement(part.value) || part.capped
    ? ''
    : { 4: anchors.fully, 3: anchors.largely, 2: anchors.partly, 1: anchors.not }[part.value];
  return [
    `${subjectName(part)}: ${answerInWords(part.value)} (${evidenceWords[part.evidence]}).`,
    part.capped ? cappedSentence(criterion, part) : '',
    meaning,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const evidenceLines = (shortfalls: readonly Criterion[]): readonly string[] => {
  const lines = shortfalls.flatMap((criterion) =>
    criterion.parts.filter(isShort).flatMap((part) => {
      const reference = part.answer?.evidenceReference.trim() ?? '';
      return reference === ''
        ? []
        : [`${criterion.ref}, ${subjectName(part)}: ${reference} (${evidenceWords[part.evidence]})`];
    }),
  );
  return lines.length > 0 ? lines : ['No document or record is referenced; the finding rests on what was said.'];
};

/** Where an answer claims more than was seen, or nothing could be determined, the first step is to see the evidence. */
const recommendationsOf = (shortfalls: readonly Criterion[]): readonly string[] => {
  const advice = shortfalls.map((criterion) => {
    const short = criterion.parts.filter(isShort);
    const onlyUnseen = short.every((part) => part.value === 'cannot-determine' || (part.capped && part.value === 4));
    const toSee = `${criterion.ref}: provide for review: ${criterion.question.evidence.join('; ')}.`;
    return onlyUnseen ? `${toSee} If it cannot be shown: ${criterion.question.recommendation}` : criterion.question.recommendation;
  });
  return [...new Set(advice)];
};

const meaningOf: Readonly<Record<GapGrade, Readonly<Record<'requirements' | 'controls', string>>>> = {
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
  const affected =
    systems.length === 0 ? '' : ` AI systems affected: ${enumerated(systems.map(({ id, name }) => `${id} ${name}`))}.`;
  const pillar = result.item.pillar && grade !== 'opportunity' ? ' Other requirements rest on this one.' : '';
  return `${meaningOf[grade][result.pack.kind]}${pillar}${affected}`;
};
