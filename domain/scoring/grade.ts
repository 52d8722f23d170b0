import type { Criterion, FindingGrade, GradeProposal } from './assessment.ts';
import { compare, fraction, type Fraction } from './fraction.ts';

/**
 * Proposes the grade of one requirement or control (method 1.8; the first row that matches wins). Only criteria with the
 * binding `clause` or `control` can make a nonconformity; a shortfall against guidance is at most an opportunity.
 *
 * @param S conformity score over the binding criteria, null when nothing is rated.
 */
export const proposeGrade = (
  criteria: readonly Criterion[],
  S: Fraction | null,
  pillar: boolean,
): GradeProposal => {
  const binding = criteria.filter(({ question }) => question.binding !== 'guidance');
  const rated = binding.filter((criterion) => criterion.rated !== null);
  const core = rated.filter(({ question }) => question.weight === 3);
  const propose = (rule: GradeProposal['rule'], grade: FindingGrade, because: readonly Criterion[]): GradeProposal => ({
    grade,
    rule,
    because: because.map(({ ref }) => ref),
  });

  if (rated.length === 0 || S === null) {
    const unknown = binding.filter(({ state }) => state === 'cannot-determine');
    return unknown.length > 0 ? propose(5, 'cannot-determine', unknown) : propose(1, 'not-assessed', []);
  }
  const notMet = core.filter(({ rated: rating }) => rating === 1);
  if (notMet.length > 0) return propose(2, 'major', notMet);
  const short = rated.filter((criterion) => criterion.rated !== 4);
  if (compare(S, fraction(33)) < 0) return propose(3, 'major', short);
  const partly = pillar ? core.filter(({ rated: rating }) => rating === 2) : [];
  if (partly.length > 0) return propose(4, 'major', partly);
  const undetermined = binding.filter(({ state }) => state === 'cannot-determine');
  if (undetermined.length > 0) return propose(5, 'cannot-determine', undetermined);
  if (short.length > 0) return propose(6, 'minor', short);
  const advice = criteria.filter(
    ({ question, rated: rating }) => question.binding === 'guidance' && rating !== null && rating !== 4,
  );
  return advice.length > 0 ? propose(7, 'opportunity', advice) : propose(8, 'conform', []);
};

/** The family a subclause belongs to, for the systemic rule: '7.5.1' to '7.5', 'A.6.2.4' to 'A.6.2', '4.1' to '4'. */
export const familyOf = (ref: string): string => ref.slice(0, ref.lastIndexOf('.'));
