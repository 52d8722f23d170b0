import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyImpactBlock, impactAspects } from '../../../domain/impact/impact.ts';
import { impactsBySystem, judgeImpact, useDigest } from '../../../domain/impact/judge.ts';
import { emptyRecords, type Impact } from '../../../domain/record/record.ts';
import { usualRiskCriteria, type RiskStep } from '../../../domain/risk/risk.ts';
import { systemOf } from '../../support/criterion-packs.ts';

const none = { ...emptyImpactBlock, relevance: 'none' as const, finding: 'Looked at; the system decides about no person.' };
const whole: Impact = {
  ...emptyRecords.impact,
  id: 'i',
  number: 1,
  system: 'S1',
  subject: 'Release 4.2, motor claims.',
  individuals: 'Delays.',
  groups: 'None that differ.',
  societies: 'None, for it reaches 40 people a year.',
  consulted: 'Legal, works council.',
  conclusion: 'May be used.',
  assessedBy: 'AI officer',
  assessedOn: '2026-09-01',
  ...Object.fromEntries(impactAspects.map((aspect) => [aspect, none])),
};
const gaps = (change: Partial<Impact>) => judgeImpact({ ...whole, ...change }, usualRiskCriteria).gaps;

describe('an impact assessment', () => {
  it('lacks nothing when everything was looked at', () => {
    expect(gaps({})).toEqual([]);
  });

  it('is not whole without individuals, groups and society: the risk of the organisation alone is none', () => {
    expect(gaps({ individuals: '', groups: ' ', societies: '' }).map(({ type }) => type)).toEqual(['organisation-only']);
    expect(gaps({ societies: 'n/a' })).toEqual([{ type: 'societies' }]);
    expect(gaps({ individuals: '', groups: 'tbd' }).map(({ type }) => type)).toEqual(['individuals', 'groups']);
  });

  it('has to look at each aspect, say why one is not relevant, and judge one that is', () => {
    expect(gaps({ fairness: emptyImpactBlock })).toEqual([{ type: 'aspect-open', aspect: 'fairness' }]);
    expect(gaps({ misuse: { ...none, finding: '' } })).toEqual([{ type: 'aspect-unexplained', aspect: 'misuse' }]);
    expect(gaps({ privacy: { ...none, finding: '' }, dpia: 'DPIA-07 of June 2026' })).toEqual([]);
    expect(gaps({ fairness: { ...none, relevance: 'relevant' } })).toEqual([{ type: 'aspect-unjudged', aspect: 'fairness' }]);
    const judged = { ...none, relevance: 'relevant', likelihood: 2, severity: 2, residualLikelihood: 1, residualSeverity: 2 } as const;
    expect(gaps({ privacy: judged }).map(({ type }) => type)).toEqual(['aspect-without-measures']);
    expect(gaps({ privacy: judged, dpia: 'DPIA-07 of June 2026' })).toEqual([]);
    expect(gaps({ misuse: judged, dpia: 'DPIA-07 of June 2026' }).map(({ type }) => type)).toEqual(['aspect-without-measures']);
  });

  it('is as grave as its worst aspect, and what remains above the acceptable is accepted by a role, with a day', () => {
    const grave = { ...none, relevance: 'relevant' as const, likelihood: 4 as const, severity: 4 as const };
    const light = { ...grave, likelihood: 1 as const, severity: 2 as const, measures: 'A notice.', residualLikelihood: 1 as const, residualSeverity: 1 as const };
    expect(judgeImpact({ ...whole, society: light }, usualRiskCriteria).worst).toBe('acceptable');
    const judged = judgeImpact({ ...whole, fairness: grave, society: light }, usualRiskCriteria);
    expect(judged.worst).toBe('intolerable');
    expect(judged.gaps).toEqual([{ type: 'aspect-without-measures', aspect: 'fairness' }, { type: 'residual-unjudged', aspect: 'fairness' }, { type: 'acceptance' }]);
    const treated = { ...grave, measures: 'A person decides.', residualLikelihood: 1 as const, residualSeverity: 4 as const };
    expect(gaps({ fairness: treated })).toEqual([]);
    expect(gaps({ fairness: { ...treated, residualLikelihood: 5 } })).toEqual([{ type: 'residual-above', aspect: 'fairness' }, { type: 'acceptance' }]);
    expect(gaps({ fairness: { ...treated, residualLikelihood: 5, residualSeverity: 1 } })).toEqual([]);
    const remains = { ...treated, residualLikelihood: 5 as const, residualSeverity: 4 as const };
    const accepted = { fairness: remains, acceptedBy: 'COO', acceptedOn: '2026-10-01', acceptanceReason: 'The use was widened at the same time.' };
    expect(gaps({ ...accepted, acceptedOn: '' }).map(({ type }) => type)).toEqual(['acceptance']);
    expect(gaps({ ...accepted, acceptedAs: 'management' }).map(({ type }) => type)).toEqual(['top-management']);
    expect(gaps({ ...accepted, acceptedAs: 'top-management' })).toEqual([]);
  });

  it('is graver for no aspect less, whichever is the worst', () => {
    const step = fc.constantFrom<RiskStep[]>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(fc.tuple(...impactAspects.map(() => fc.tuple(step, step))), (pairs) => {
        const rated = Object.fromEntries(impactAspects.map((aspect, place) => [aspect, { ...none, relevance: 'relevant', residualLikelihood: pairs[place]?.[0], residualSeverity: pairs[place]?.[1] }]));
        const gravest = Math.max(...pairs.map(([likelihood, severity]) => likelihood * severity));
        expect(judgeImpact({ ...whole, ...rated }, usualRiskCriteria).worst).toBe(gravest >= 15 ? 'intolerable' : gravest <= 6 ? 'acceptable' : 'tolerable');
      }),
    );
  });

  it('lacks no less for having one thing less', () => {
    const texts = ['subject', 'individuals', 'groups', 'societies', 'consulted', 'conclusion', 'assessedBy'] as const;
    const field = fc.constantFrom(...texts, ...impactAspects);
    fc.assert(
      fc.property(fc.uniqueArray(field), field, (gone, more) => {
        const lacking = (fields: readonly string[]): number =>
          gaps(Object.fromEntries(fields.map((name) => [name, (texts as readonly string[]).includes(name) ? '' : emptyImpactBlock]))).reduce((sum, { type }) => sum + (type === 'organisation-only' ? 3 : 1), 0);
        expect(lacking([...gone, more])).toBeGreaterThanOrEqual(lacking(gone));
      }),
    );
  });
});

describe('the AI systems and their assessments', () => {
  const today = '2026-10-14';
  const stateOf = (impacts: readonly Impact[], change: Partial<ReturnType<typeof systemOf>> = {}) => impactsBySystem([{ ...systemOf(1, 'high'), ...change }], impacts, today)[0];
  const approved: Impact = { ...whole, state: 'approved' };

  it('name a system in use that nobody ever assessed', () => {
    expect(stateOf([])).toMatchObject({ state: 'none', unassessedUse: true, impact: null });
    expect(stateOf([whole])).toMatchObject({ state: 'draft', unassessedUse: true });
    expect(stateOf([], { stage: 'development' })).toMatchObject({ state: 'none', unassessedUse: false });
    expect(stateOf([approved])).toMatchObject({ state: 'approved', unassessedUse: false });
  });

  it('go by the approved one while the next is drafted, and by none that was superseded', () => {
    const draft: Impact = { ...whole, id: 'i-2', number: 2 };
    expect(stateOf([approved, draft])?.impact?.id).toBe('i');
    expect(stateOf([{ ...approved, state: 'superseded' }, draft])).toMatchObject({ state: 'draft', impact: { id: 'i-2' } });
  });

  it('are due again when the day has passed or the use has drifted', () => {
    expect(stateOf([{ ...approved, reviewOn: '2026-10-13' }])?.state).toBe('review-due');
    expect(stateOf([{ ...approved, reviewOn: today }])?.state).toBe('approved');
    expect(stateOf([approved], { drift: 'material' })).toMatchObject({ state: 'review-due', drifted: true });
    const knowing: Impact = { ...approved, assessedUse: useDigest({ ...systemOf(1, 'high'), drift: 'material' }) };
    expect(stateOf([knowing], { drift: 'material' })).toMatchObject({ state: 'approved', drifted: false });
    expect(stateOf([knowing], { drift: 'material', actualUse: 'Wider still.' })).toMatchObject({ state: 'review-due', drifted: true });
    expect(impactsBySystem([{ ...systemOf(1, 'high'), scope: 'out' }, { ...systemOf(2, 'low'), stage: 'retired' }], [], today)).toEqual([]);
  });
});
