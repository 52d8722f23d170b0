/** The rules of certification readiness, S1-01 to S1-15 and S2-01 to S2-12 of method 1.12, each by its name. No percentage comes out of them. */
import type { Known, ReadinessFacts } from './facts.ts';

export const stage1Rules = ['S1-01', 'S1-02', 'S1-03', 'S1-04', 'S1-05', 'S1-06', 'S1-07', 'S1-08', 'S1-09', 'S1-10', 'S1-11', 'S1-12', 'S1-13', 'S1-14', 'S1-15'] as const;
export const stage2Rules = ['S2-01', 'S2-02', 'S2-03', 'S2-04', 'S2-05', 'S2-06', 'S2-07', 'S2-08', 'S2-09', 'S2-10', 'S2-11', 'S2-12'] as const;
export type Stage1Rule = (typeof stage1Rules)[number];
export type Stage2Rule = (typeof stage2Rules)[number];
export type ReadinessRule = Stage1Rule | Stage2Rule;

/** `fires`: it stands in the way. `clear`: it does not. `unknown`: nobody can say yet, which clears nothing. */
export interface RuleResult {
  readonly rule: ReadinessRule;
  readonly level: 'block' | 'concern';
  readonly state: 'fires' | 'clear' | 'unknown';
  /** What it rests on: references, ids and figures. */
  readonly facts: readonly string[];
  /** The answer to the question of the rule itself says otherwise than the records. */
  readonly contradicted: boolean;
}

type Found = Omit<RuleResult, 'rule' | 'contradicted'>;
type Rule<N extends ReadinessRule> = { readonly [K in N]: (facts: ReadinessFacts) => Found };

const fires = (level: RuleResult['level'], facts: readonly string[]): Found => ({ level, state: 'fires', facts });
const clear = (level: RuleResult['level']): Found => ({ level, state: 'clear', facts: [] });
const unknown = (level: RuleResult['level'], facts: readonly string[] = []): Found => ({ level, state: 'unknown', facts });

/** Below 50 in design: the process is not defined. */
const defined = (level: RuleResult['level'], refs: readonly string[], { items }: ReadinessFacts): Found => {
  const figures = refs.map((ref) => ({ ref, D: items.get(ref)?.D ?? null }));
  const low = figures.filter(({ D }) => D !== null && D < 50);
  if (low.length > 0) return fires(level, low.map(({ ref, D }) => `${ref}: ${D ?? ''}`));
  const open = figures.filter(({ D }) => D === null);
  return open.length > 0 ? unknown(level, open.map(({ ref }) => ref)) : clear(level);
};
/** Done or recorded; not known is not done. */
const done = (level: RuleResult['level'], known: Known, facts: readonly string[]): Found => (known === true ? clear(level) : known === false ? fires(level, facts) : unknown(level, facts));
/** One of the two is enough. */
const either = (a: Known, b: Known): Known => (a === true || b === true ? true : a === null || b === null ? null : false);
const both = (a: Known, b: Known): Known => (a === false || b === false ? false : a === null || b === null ? null : true);

/** Stage 1 looks at whether the management system is understood, documented and planned. Source: method 1.12. */
export const stage1: Rule<Stage1Rule> = {
  /** Scope documented and approved, and every row of the inventory decided (4.3). */
  'S1-01': ({ scopeApproved, undecided }) => (undecided.length > 0 ? fires('block', undecided) : done('block', scopeApproved, ['4.3'])),
  /** Inventory at least 90 % complete, and looked for beyond what people remember. The 90 % are an assumption. */
  'S1-02': ({ completeness, discovery, listedSystems }) => {
    if (listedSystems === 0) return fires('block', []);
    if (completeness !== null && completeness < 90) return fires('block', [`${completeness}`]);
    if (discovery.length === 0) return completeness === null ? unknown('block') : fires('block', []);
    return completeness === null ? unknown('block') : clear('block');
  },
  /** AI policy approved (5.2). */
  'S1-03': ({ policyApproved }) => done('block', policyApproved, ['5.2']),
  /** Risk assessment process defined (6.1.2). */
  'S1-04': (facts) => defined('block', ['6.1.2'], facts),
  /** Any risk assessment result (8.2). */
  'S1-05': ({ risks, items }) => (risks > 0 ? clear('block') : items.get('8.2')?.S == null ? unknown('block', ['8.2']) : fires('block', ['8.2'])),
  /** Impact assessment process defined (6.1.4). */
  'S1-06': (facts) => defined('block', ['6.1.4'], facts),
  /** Any impact assessment result (8.4). */
  'S1-07': ({ impacts, items }) => (impacts > 0 ? clear('block') : items.get('8.4')?.S == null ? unknown('block', ['8.4']) : fires('block', ['8.4'])),
  /** Statement of Applicability there, complete and approved (6.1.3). */
  'S1-08': ({ soaRows, soaBlocking, soaApproved }) => (soaRows === 0 ? unknown('block', ['6.1.3']) : soaBlocking.length > 0 ? fires('block', soaBlocking) : soaApproved ? clear('block') : fires('block', ['6.1.3'])),
  /** Treatment plan and residual risk approved (6.1.3). */
  'S1-09': ({ treatmentApproved, residualAccepted }) => done('block', both(treatmentApproved, residualAccepted), ['6.1.3']),
  /** Internal audit planned or performed (9.2). */
  'S1-10': ({ auditPlanned, auditDone }) => done('block', either(auditPlanned, auditDone), ['9.2.2']),
  /** Management review planned or performed (9.3). */
  'S1-11': ({ reviewPlanned, reviewHeld }) => done('block', either(reviewPlanned, reviewHeld), ['9.3.1']),
  /** Three required documents missing block; one or two are a concern. */
  'S1-12': ({ documentsMissing, documentsUnknown }) =>
    documentsMissing.length >= 3 ? fires('block', documentsMissing) : documentsUnknown.length > 0 && documentsMissing.length + documentsUnknown.length >= 3 ? unknown('block', [...documentsMissing, ...documentsUnknown]) : documentsMissing.length > 0 ? fires('concern', documentsMissing) : documentsUnknown.length > 0 ? unknown('concern', documentsUnknown) : clear('concern'),
  /** Objectives approved and measurable (6.2). */
  'S1-13': ({ objectivesApproved }) => done('concern', objectivesApproved, ['6.2']),
  /** Roles assigned (5.3). */
  'S1-14': (facts) => defined('concern', ['5.3'], facts),
  /** Context and interested parties determined, climate change and AI roles included (4.1, 4.2). */
  'S1-15': (facts) => defined('concern', ['4.1', '4.2'], facts),
};

/** Stage 2 looks at whether it is operated and works. `stage1Ready` is null while Stage 1 cannot be told. Source: method 1.12. */
export const stage2 = (stage1Ready: Known): Rule<Stage2Rule> => ({
  /** No finding open that would be a major. */
  'S2-01': ({ majors, coverage }) => (majors.length > 0 ? fires('block', majors) : coverage === 0 ? unknown('block') : clear('block')),
  /** Ready for Stage 1, with or without concerns. */
  'S2-02': () => done('block', stage1Ready, []),
  /** Internal audit completed for clauses 4 to 10 and the declared controls. */
  'S2-03': ({ auditDone, auditFull }) => done('block', auditDone === true ? auditFull : auditDone, ['9.2.2']),
  /** Management review held, with inputs and outputs recorded. */
  'S2-04': ({ reviewHeld, reviewRecorded }) => done('block', reviewHeld === true ? reviewRecorded : reviewHeld, ['9.3.1']),
  /** A risk assessment for every AI system in scope. */
  'S2-05': ({ inScope, withoutRisk }) => (inScope.length === 0 ? unknown('block') : withoutRisk.length > 0 ? fires('block', withoutRisk) : clear('block')),
  /** An impact assessment for every AI system of high tier. */
  'S2-06': ({ inScope, withoutImpactHigh }) => (inScope.length === 0 ? unknown('block') : withoutImpactHigh.length > 0 ? fires('block', withoutImpactHigh) : clear('block')),
  /** And for every other in scope. */
  'S2-07': ({ inScope, withoutImpactOther }) => (inScope.length === 0 ? unknown('concern') : withoutImpactOther.length > 0 ? fires('concern', withoutImpactOther) : clear('concern')),
  /** Operated for 13 weeks: an assumption; no rule of the standard says how long. */
  'S2-08': ({ weeksOperated }) => (weeksOperated === null ? unknown('concern') : weeksOperated < 13 ? fires('concern', [`${weeksOperated}`]) : clear('concern')),
  /** The Statement of Applicability claims no more than was found; three claims too many block. */
  'S2-09': ({ claims }) => (claims.length >= 3 ? fires('block', claims) : claims.length > 0 ? fires('concern', claims) : clear('concern')),
  /** Minors do not pile up: more than 15, or more than 5 in one clause, may be one systemic failure. An assumption. */
  'S2-10': ({ minors }) => {
    const byClause = Map.groupBy(minors, (ref) => ref.split('.', ref.startsWith('A') ? 2 : 1).join('.'));
    const piled = [...byClause].filter(([clause, of]) => !clause.startsWith('A') && of.length > 5).flatMap(([, of]) => of);
    return minors.length > 15 ? fires('concern', minors) : piled.length > 0 ? fires('concern', piled) : clear('concern');
  },
  /** Records of competence and awareness (7.2, 7.3). */
  'S2-11': ({ items }) => operated(['7.2', '7.3'], items),
  /** A record of corrective action (10.2). */
  'S2-12': ({ items }) => operated(['10.2'], items),
});

/** Operation rated "not" throughout: there is no record. */
const operated = (refs: readonly string[], items: ReadinessFacts['items']): Found => {
  const figures = refs.map((ref) => ({ ref, O: items.get(ref)?.O ?? null }));
  const none = figures.filter(({ O }) => O !== null && O <= 15);
  if (none.length > 0) return fires('concern', none.map(({ ref }) => ref));
  const open = figures.filter(({ O }) => O === null);
  return open.length > 0 ? unknown('concern', open.map(({ ref }) => ref)) : clear('concern');
};
