/** Where an engagement stands on the way from set-up to surveillance (method 1.1, 6.6). Derived, never stored. */
import { dayNumber, daysIn } from '../days.ts';
import type { Engagement } from '../engagement/engagement.ts';
import { emptyProgramme, type ProgrammeFields } from '../programme/programme.ts';
import type { Assessment } from '../scoring/assessment.ts';
import type { ReadinessFacts } from './facts.ts';

export const journeySteps = ['set-up', 'scope', 'inventory', 'requests', 'assessment', 'review', 'findings', 'applicability', 'issue', 'certification'] as const;
export type JourneyStep = (typeof journeySteps)[number];

export interface JourneyState {
  readonly step: JourneyStep;
  readonly state: 'done' | 'under-way' | 'open';
  /** How many of how many, where the step counts something. */
  readonly done: number;
  readonly of: number;
}

/** Each step with how far it is; a step counts as done by its exit rule, whatever the order it was worked in. */
export const journeyOf = (engagement: Engagement, assessment: Assessment, facts: ReadinessFacts): readonly JourneyState[] => {
  const { profile, systems, records } = engagement;
  const programme: ProgrammeFields = records.programme[0] ?? emptyProgramme;
  const decided = systems.filter(({ scope }) => scope !== 'undecided').length + records.unit.filter(({ decision }) => decision !== 'undecided').length;
  const described = systems.filter(({ intendedPurpose, tierReason, roles }) => intendedPurpose.trim() !== '' && tierReason.trim() !== '' && (roles.length > 0 || profile.roles.length > 0)).length;
  const requests = records.request.filter(({ state }) => state !== 'withdrawn');
  const settled = requests.filter(({ state }) => state === 'received' || state === 'not-existing' || state === 'refused').length;
  const gaps = assessment.items.filter(({ grade }) => grade === 'major' || grade === 'minor');
  const covered = new Set(records.finding.filter(({ state }) => state !== 'withdrawn').map(({ item }) => item));
  const majors = assessment.items.filter(({ grade }) => grade === 'major');
  const reviewed = new Set(records.judgement.filter(({ workflow }) => workflow === 'reviewed' || workflow === 'locked').map(({ id }) => id));
  const counted = (step: JourneyStep, done: number, of: number): JourneyState => ({ step, done, of, state: of > 0 && done >= of ? 'done' : done > 0 ? 'under-way' : 'open' });
  return [
    counted('set-up', [profile.client, profile.leadAssessor, profile.sponsor].filter((text) => text.trim() !== '').length, 3),
    counted('scope', decided, systems.length + records.unit.length),
    counted('inventory', described, systems.length),
    counted('requests', settled, requests.length),
    counted('assessment', assessment.totals.answered + assessment.totals.cannotDetermine, assessment.totals.applicable),
    counted('review', majors.filter(({ item }) => reviewed.has(item.uid)).length, majors.length),
    counted('findings', gaps.filter(({ item }) => covered.has(item.uid)).length, gaps.length),
    counted('applicability', facts.soaRows - facts.soaBlocking.length, facts.soaRows),
    counted('issue', records.baseline.length > 0 ? 1 : 0, 1),
    counted('certification', [programme.body, programme.accreditationCheckedOn, programme.stage1On, programme.stage2On, programme.decidedOn].filter((text) => text !== '').length, 5),
  ];
};

/** Dates that follow from the decision on the certificate: valid three years, surveillance within twelve months and in the next calendar year. */
export interface CertificateDates {
  readonly expires: string;
  readonly firstSurveillanceBy: string;
  readonly secondSurveillanceBy: string;
  readonly recertificationFrom: string;
}

/** @param decidedOn ISO 8601; null comes back where it is empty. */
export const certificateDates = (decidedOn: string): CertificateDates | null => {
  if (decidedOn === '') return null;
  const expires = plus(decidedOn, 36);
  return { expires, firstSurveillanceBy: plus(decidedOn, 12), secondSurveillanceBy: `${Number(plus(decidedOn, 12).slice(0, 4)) + 1}-12-31`, recertificationFrom: plus(expires, -6) };
};

/** The day some months on; the last of the month where the month is shorter. */
const plus = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(first / 12), (first % 12) + 1];
  const last = daysIn(toYear, toMonth);
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
};

/** What the programme should have and has not: warnings for the reader (method 6.5 S86, S89; 6.6 S90, S98). */
export const programmeWarnings = ['body-not-checked', 'surveillance-late', 'no-surveillance', 'no-owner-after', 'inventory-old', 'found-in-workshop'] as const;
export type ProgrammeWarning = (typeof programmeWarnings)[number];

export const programmeWarningsOf = ({ records, systems }: Pick<Engagement, 'records' | 'systems'>, today: string): readonly ProgrammeWarning[] => {
  const programme: ProgrammeFields = records.programme[0] ?? emptyProgramme;
  const dates = certificateDates(programme.decidedOn);
  const warnings: ProgrammeWarning[] = [];
  if (programme.body !== '' && programme.accreditationCheckedOn === '') warnings.push('body-not-checked');
  if (dates !== null && programme.surveillance1On > dates.firstSurveillanceBy) warnings.push('surveillance-late');
  if (programme.stage2On !== '' && programme.surveillance1On === '') warnings.push('no-surveillance');
  if (programme.stage1On !== '' && programme.ownerAfter === '') warnings.push('no-owner-after');
  if (programme.inventoryReviewedOn !== '' && dayNumber(today) - dayNumber(programme.inventoryReviewedOn) > 90) warnings.push('inventory-old');
  if (systems.some(({ discovery }) => discovery === 'workshop')) warnings.push('found-in-workshop');
  return warnings;
};
