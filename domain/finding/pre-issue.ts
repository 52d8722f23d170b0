/** What the findings and reviews leave open before a version is issued (method 1.1, step 8; 1.9, N3; 2.1, R1). */
import type { Finding } from '../record/record.ts';
import type { Assessment, ItemResult } from '../scoring/assessment.ts';
import { isReviewed } from './review.ts';

export interface FindingChecks {
  /** Majors nobody has reviewed as they stand: they block issue. */
  readonly unreviewedMajors: readonly ItemResult[];
  /** Majors and minors that no finding of the register is about. */
  readonly withoutFinding: readonly ItemResult[];
  readonly notApplicable: NotApplicableShare;
}

export const findingChecks = (assessment: Assessment, findings: readonly Finding[]): FindingChecks => {
  const found = new Set(findings.filter(({ state }) => state !== 'withdrawn').map(({ item }) => item));
  return {
    unreviewedMajors: assessment.items.filter((result) => result.grade === 'major' && !isReviewed(result)),
    withoutFinding: assessment.items.filter(({ grade, item }) => (grade === 'major' || grade === 'minor') && !found.has(item.uid)),
    notApplicable: notApplicableShare(assessment),
  };
};

/** How much was left out as not applicable. */
export interface NotApplicableShare {
  readonly controls: Share;
  readonly criteria: Share;
  /** Items with something left out that nobody has reviewed, where a share is above its bar; else empty. */
  readonly unconfirmed: readonly ItemResult[];
}
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Above the bar: a reviewer has to confirm it. */
  readonly alarm: boolean;
}

/** Percent; assumptions (method 1.9, N3). */
const bars = { controls: 25, criteria: 10 } as const;

/** The share alarm (method 1.9, N3): more than a quarter of the controls excluded, or a tenth of the criteria not applicable. */
export const notApplicableShare = ({ items }: Pick<Assessment, 'items'>): NotApplicableShare => {
  const controls = items.filter(({ pack }) => pack.kind === 'controls');
  const excluded = controls.filter(({ grade }) => grade === 'excluded');
  const criteria = items.filter(({ grade }) => grade !== 'excluded').flatMap((result) => result.criteria.filter(({ state }) => state !== 'hidden').map((criterion) => ({ result, criterion })));
  const leftOut = criteria.filter(({ criterion }) => criterion.state === 'not-applicable');
  const share = (count: number, of: number, bar: number): Share => ({ count, of, alarm: count * 100 > of * bar });
  const shares = { controls: share(excluded.length, controls.length, bars.controls), criteria: share(leftOut.length, criteria.length, bars.criteria) };
  const suspect = [...(shares.controls.alarm ? excluded : []), ...(shares.criteria.alarm ? leftOut.map(({ result }) => result) : [])];
  return { ...shares, unconfirmed: [...new Set(suspect)].filter((result) => !isReviewed(result)) };
};
