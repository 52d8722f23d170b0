import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySystem } from '../../../domain/engagement/engagement.ts';
import { emptyRecords } from '../../../domain/record/record.ts';
import { clearing } from '../../../domain/readiness/clears.ts';
import { readinessFacts, type ReadinessFacts } from '../../../domain/readiness/facts.ts';
import { certificateDates, journeyOf, programmeWarningsOf } from '../../../domain/readiness/journey.ts';
import { stage1Rules, stage2Rules } from '../../../domain/readiness/rules.ts';
import { readinessOf, verdicts, type StageVerdict, type Verdict } from '../../../domain/readiness/verdict.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { answersOf, criterionOf, engagementOf, packOf, type ItemSpec } from '../../support/criterion-packs.ts';

interface Vectors {
  readonly items: Readonly<Record<string, { readonly S: number | null; readonly D: number | null; readonly O: number | null; readonly grade: string }>>;
  readonly stage1: readonly [string, readonly (readonly [rule: string, level: string, why: string])[]];
  readonly stage2: Vectors['stage1'];
}
const vectors = JSON.parse(readFileSync(new URL('../../fixtures/method-vectors.json', import.meta.url), 'utf8')) as Vectors;
const graded = (grade: string): readonly string[] => Object.entries(vectors.items).filter(([, item]) => item.grade === grade).map(([ref]) => ref);

/** What is known of the fictional lender of method 1.16, as the reference model of the method has it. */
const lender: ReadinessFacts = {
  items: new Map(Object.entries(vectors.items)),
  designCoverage: 100,
  coverage: 100,
  majors: graded('MAJ'),
  minors: graded('MIN'),
  scopeApproved: false,
  undecided: [],
  listedSystems: 8,
  completeness: 70,
  discovery: [],
  policyApproved: true,
  inScope: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'],
  withoutRisk: ['S4', 'S5', 'S6', 'S7', 'S8'],
  risks: 3,
  withoutImpactHigh: ['S1', 'S2'],
  withoutImpactOther: ['S3', 'S4', 'S5', 'S6', 'S7', 'S8'],
  impacts: 0,
  soaRows: 38,
  soaBlocking: Array.from({ length: 38 }, (_, position) => `A.${position}`),
  soaApproved: false,
  claims: ['A.9.4'],
  treatmentApproved: false,
  residualAccepted: false,
  auditPlanned: false,
  auditDone: false,
  auditFull: null,
  reviewPlanned: false,
  reviewHeld: false,
  reviewRecorded: null,
  documentsMissing: ['treatment plan', 'Statement of Applicability', 'impact results', 'treatment results', 'audit results', 'review results'],
  documentsUnknown: [],
  objectivesApproved: false,
  weeksOperated: 0,
};
/** Everything done. */
const ready: ReadinessFacts = {
  ...lender,
  items: new Map(Object.keys(vectors.items).map((ref) => [ref, { S: 100, D: 100, O: 100 }])),
  majors: [],
  minors: [],
  scopeApproved: true,
  completeness: 100,
  discovery: ['procurement-list'],
  withoutRisk: [],
  risks: 8,
  withoutImpactHigh: [],
  withoutImpactOther: [],
  impacts: 8,
  soaBlocking: [],
  soaApproved: true,
  claims: [],
  treatmentApproved: true,
  residualAccepted: true,
  auditPlanned: true,
  auditDone: true,
  auditFull: true,
  reviewPlanned: true,
  reviewHeld: true,
  reviewRecorded: true,
  documentsMissing: [],
  objectivesApproved: true,
  weeksOperated: 20,
};

const firing = ({ rules }: StageVerdict) => rules.filter(({ state }) => state === 'fires').map(({ rule, level }) => [rule, level === 'block' ? 'BLOCK' : 'CONCERN']);
const place = (verdict: Verdict): number => ({ ready: 3, 'with-concerns': 2, 'cannot-tell': 1, 'not-ready': 0 })[verdict];

describe('the worked example of the method', () => {
  const { stage1, stage2 } = readinessOf(lender);
  it('is not ready for Stage 1, for the same reasons', () => {
    expect(stage1.verdict).toBe('not-ready');
    expect(firing(stage1)).toEqual(vectors.stage1[1].map(([rule, level]) => [rule, level]));
  });
  it('is not ready for Stage 2, for the same reasons', () => {
    expect(stage2.verdict).toBe('not-ready');
    expect(firing(stage2).filter(([rule]) => rule !== 'S2-11' && rule !== 'S2-12')).toEqual(vectors.stage2[1].map(([rule, level]) => [rule, level]));
    expect(graded('MAJ')).toHaveLength(12);
    expect(graded('MIN')).toHaveLength(19);
  });
});

describe('a verdict', () => {
  it('is ready only when every rule is clear', () => {
    const { stage1, stage2 } = readinessOf(ready);
    expect([stage1.verdict, stage2.verdict]).toEqual(['ready', 'ready']);
    expect([...firing(stage1), ...firing(stage2)]).toEqual([]);
  });

  it('cannot be told while too little is known, however good what is known may be', () => {
    expect(readinessOf({ ...ready, designCoverage: 89 }).stage1.verdict).toBe('cannot-tell');
    expect(readinessOf({ ...ready, coverage: 94 }).stage2.verdict).toBe('cannot-tell');
    expect(readinessOf({ ...ready, policyApproved: null }).stage1.verdict).toBe('cannot-tell');
    // What is known to block outweighs it.
    expect(readinessOf({ ...ready, policyApproved: null, scopeApproved: false }).stage1.verdict).toBe('not-ready');
  });

  it('names minors as something that needs a plan', () => {
    expect(readinessOf({ ...ready, minors: ['7.2'] }).stage2.verdict).toBe('with-concerns');
    expect(readinessOf({ ...ready, objectivesApproved: false }).stage1.verdict).toBe('with-concerns');
  });

  it('counts the worse of an answer and a record, and says that they contradict each other', () => {
    const said = (rule: string, answer: 'gap' | 'no-gap', facts: ReadinessFacts) => readinessOf(facts, new Map([[rule, answer]])).stage1.rules.find((one) => one.rule === rule);
    expect(said('S1-03', 'gap', ready)).toMatchObject({ state: 'fires', contradicted: true });
    expect(said('S1-01', 'no-gap', lender)).toMatchObject({ state: 'fires', contradicted: true });
    expect(said('S1-03', 'no-gap', { ...ready, policyApproved: null })).toMatchObject({ state: 'clear', contradicted: false });
  });

  it('has for every rule an action that clears it', () => {
    for (const rule of [...stage1Rules, ...stage2Rules]) expect(clearing[rule].actions.length).toBeGreaterThan(0);
    expect(verdicts).toHaveLength(4);
  });
});

describe('for any facts', () => {
  const known = fc.constantFrom<boolean | null>(true, false, null);
  const some = fc.subarray(['S1', 'S2', 'S3']);
  const facts: fc.Arbitrary<ReadinessFacts> = fc
    .record({
      scopeApproved: known,
      policyApproved: known,
      treatmentApproved: known,
      residualAccepted: known,
      auditPlanned: known,
      auditDone: known,
      auditFull: known,
      reviewPlanned: known,
      reviewHeld: known,
      reviewRecorded: known,
      objectivesApproved: known,
      undecided: some,
      majors: some,
      minors: some,
      withoutRisk: some,
      withoutImpactHigh: some,
      withoutImpactOther: some,
      soaBlocking: some,
      claims: some,
      documentsMissing: some,
      designCoverage: fc.constantFrom(80, 90, 100),
      coverage: fc.constantFrom(80, 95, 100),
      weeksOperated: fc.constantFrom(0, 13, null),
    })
    .map((given) => ({ ...ready, ...given }));

  it('ready implies that no major and no block is left', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { stage1, stage2 } = readinessOf(given);
        for (const stage of [stage1, stage2]) if (stage.verdict === 'ready' || stage.verdict === 'with-concerns') expect(stage.rules.filter(({ level, state }) => level === 'block' && state !== 'clear')).toEqual([]);
        if (place(stage2.verdict) >= 2) expect(given.majors).toEqual([]);
      }),
    );
  });

  it('recording something that was not done never makes a verdict worse', () => {
    const fields = ['scopeApproved', 'policyApproved', 'treatmentApproved', 'residualAccepted', 'auditPlanned', 'auditDone', 'auditFull', 'reviewPlanned', 'reviewHeld', 'reviewRecorded', 'objectivesApproved'] as const;
    fc.assert(
      fc.property(facts, fc.constantFrom(...fields), (given, field) => {
        const before = readinessOf({ ...given, [field]: false });
        const after = readinessOf({ ...given, [field]: true });
        expect(place(after.stage1.verdict)).toBeGreaterThanOrEqual(place(before.stage1.verdict));
        expect(place(after.stage2.verdict)).toBeGreaterThanOrEqual(place(before.stage2.verdict));
      }),
    );
  });
});

describe('the facts of an engagement', () => {
  const items: readonly ItemSpec[] = [
    { ref: '4.3', criteria: [criterionOf('D.doc.3.L3')] },
    { ref: '5.2', criteria: [criterionOf('D.doc.3.U0')] },
    { ref: '6.1.2', criteria: [criterionOf('D.doc.3.N3')] },
  ];
  const packs = [packOf(items)];
  const programme = { ...emptyRecords.programme, id: 'programme', number: 0 };
  const factsOf = (change: Partial<typeof programme> = {}, today = '2026-10-14') => {
    const engagement = engagementOf(answersOf(items), {
      systems: [{ ...emptySystem, id: 'S1', name: 'One', tier: 'high', scope: 'in' }, { ...emptySystem, id: 'S2', name: 'Two' }, { ...emptySystem, id: 'S3', name: 'Three', scope: 'out' }],
      records: { programme: [{ ...programme, ...change }], risk: [{ ...emptyRecords.risk, id: 'r', number: 1, title: 'A risk', systems: ['S1'], likelihood: 3, consequence: 3 }] },
    });
    return { engagement, assessment: assess(packs, engagement), facts: readinessFacts(engagement, assess(packs, engagement), today) };
  };

  it('tell what was looked at and not done from what nobody has looked at', () => {
    expect(factsOf().facts).toMatchObject({ scopeApproved: false, policyApproved: null, undecided: ['S2'], inScope: ['S1', 'S2'], withoutRisk: ['S2'], withoutImpactHigh: ['S1'], majors: ['6.1.2'], weeksOperated: null });
    expect(factsOf({ scopeApprovedOn: '2026-09-01', operatedSince: '2026-07-01', expectedSystems: 4 }).facts).toMatchObject({ scopeApproved: true, weeksOperated: 15, completeness: 75 });
  });

  it('count an audit as done only once its day has come', () => {
    expect(factsOf({ auditDoneOn: '2026-12-01' }).facts.auditDone).toBeNull();
    expect(factsOf({ auditDoneOn: '2026-12-01' }, '2026-12-01').facts.auditDone).toBe(true);
  });

  it('lead the journey step by step', () => {
    const { engagement, assessment, facts } = factsOf();
    const journey = journeyOf(engagement, assessment, facts);
    expect(journey.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'set-up under-way', 'scope under-way', 'inventory open', 'requests open', 'assessment under-way', 'review open', 'findings open', 'applicability open', 'issue open', 'certification open',
    ]);
  });

  it('compute what follows from the day of the certificate, and warn of what is late or missing', () => {
    expect(certificateDates('2027-08-31')).toEqual({ expires: '2030-08-31', firstSurveillanceBy: '2028-08-31', secondSurveillanceBy: '2029-12-31', recertificationFrom: '2030-02-28' });
    expect(certificateDates('')).toBeNull();
    const { engagement } = factsOf({ body: 'A body', stage1On: '2027-06-01', stage2On: '2027-07-01', decidedOn: '2027-08-31', surveillance1On: '2028-09-15', inventoryReviewedOn: '2026-06-01' });
    expect(programmeWarningsOf(engagement, '2026-10-14')).toEqual(['body-not-checked', 'surveillance-late', 'no-owner-after', 'inventory-old']);
  });
});
