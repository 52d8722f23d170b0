import { basename } from 'node:path';
import type { EngagementStatus } from '../../contract/shapes.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { nextEvidenceStep } from '../../domain/scoring/next-evidence.ts';
import { improvingOf, maturityOf, sectionMaturity } from '../../domain/scoring/maturity.ts';
import { reviewOf } from '../../domain/finding/review.ts';
import type { Index, ItemResult, Score } from '../../domain/scoring/assessment.ts';
import { toHundredths, toInteger, type Fraction } from '../../domain/scoring/fraction.ts';
import type { Session } from '../session.ts';

/** Where an engagement stands, as integers: what `plumbline status --json` prints. */
export const statusOf = (session: Session): EngagementStatus => {
  const engagement = session.file.read();
  const assessment = assess(session.packs, engagement);
  const improving = improvingOf(assessment);
  return {
    fileName: basename(session.file.path),
    id: engagement.id,
    client: engagement.profile.client,
    scope: engagement.profile.scope,
    packs: session.packs.map(({ content, sha256 }) => ({ id: content.id, version: content.version, sha256 })),
    systems: engagement.systems.length,
    totals: assessment.totals,
    companionTotals: assessment.companionTotals,
    cci: indexOf(assessment.cci),
    aii: indexOf(assessment.aii),
    grades: assessment.grades,
    sections: assessment.sections.map((section) => ({
      ref: section.section.ref,
      title: section.section.title,
      pack: section.pack.id,
      status: section.status,
      maturity: sectionMaturity(section, improving),
      grades: section.grades,
      ...scoreOf(section),
    })),
    items: assessment.items.map((item) => ({
      item: item.item.uid,
      ref: item.item.ref,
      title: item.item.title,
      grade: item.grade,
      proposed: item.proposal.grade,
      overruled: item.judgement === null || item.judgement.grade === null || item.grade === 'excluded' ? null : { grade: item.judgement.grade, reason: item.judgement.gradeReason },
      review: reviewIn(item),
      maturity: maturityOf(item, improving).level,
      nextEvidence: evidenceStepOf(item),
      ...scoreOf(item),
    })),
    companions: assessment.companions.map((section) => ({
      ref: section.section.ref,
      title: section.section.title,
      pack: section.pack.id,
      ...scoreOf(section),
    })),
  };
};

const reviewIn = (item: ItemResult) => {
  const { state, by, on } = reviewOf(item);
  return { state, by, on };
};

const evidenceStepOf = (item: ItemResult) => {
  const step = nextEvidenceStep(item);
  if (step === null) return null;
  const { criterion, system, from, to, before, after } = step;
  return { question: criterion.ref, system: system?.id ?? null, from, to, before: toHundredths(before), after: toHundredths(after) };
};

const integer = (value: Fraction | null) => (value === null ? null : toInteger(value));
const indexOf = ({ value, low, high }: Index) => ({ value: integer(value), low: integer(low), high: integer(high) });
const scoreOf = (score: Score) => ({
  S: integer(score.S),
  D: integer(score.D),
  O: integer(score.O),
  low: integer(score.low),
  high: integer(score.high),
  confidence: score.confidence === null ? null : toHundredths(score.confidence),
  applicable: score.applicable,
  answered: score.answered,
});
