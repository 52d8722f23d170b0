import type { ReadinessRule } from './rules.ts';

/** Actions of the catalogue that clear a rule (method 2.3), and the requirements or controls it is about. */
export interface Clearing {
  readonly actions: readonly string[];
  readonly items: readonly string[];
  /** The screen on which it is recorded. */
  readonly screen: 'scope' | 'systems' | 'impact' | 'risks' | 'assessment' | 'findings' | 'statement' | 'readiness';
}

export const clearing: Readonly<Record<ReadinessRule, Clearing>> = {
  'S1-01': { actions: ['A01'], items: ['4.3'], screen: 'scope' },
  'S1-02': { actions: ['A03'], items: ['4.1', '4.3'], screen: 'systems' },
  'S1-03': { actions: ['A07'], items: ['5.2'], screen: 'readiness' },
  'S1-04': { actions: ['A10'], items: ['6.1.2'], screen: 'assessment' },
  'S1-05': { actions: ['A12'], items: ['8.2'], screen: 'risks' },
  'S1-06': { actions: ['A11'], items: ['6.1.4'], screen: 'assessment' },
  'S1-07': { actions: ['A13'], items: ['8.4'], screen: 'impact' },
  'S1-08': { actions: ['A15'], items: ['6.1.3'], screen: 'statement' },
  'S1-09': { actions: ['A14'], items: ['6.1.3'], screen: 'risks' },
  'S1-10': { actions: ['A30'], items: ['9.2.1', '9.2.2'], screen: 'readiness' },
  'S1-11': { actions: ['A32'], items: ['9.3.1'], screen: 'readiness' },
  'S1-12': { actions: ['A23'], items: ['7.5.1'], screen: 'assessment' },
  'S1-13': { actions: ['A08'], items: ['6.2'], screen: 'readiness' },
  'S1-14': { actions: ['A06'], items: ['5.3'], screen: 'assessment' },
  'S1-15': { actions: ['A02'], items: ['4.1', '4.2'], screen: 'scope' },
  'S2-01': { actions: ['A33'], items: [], screen: 'findings' },
  'S2-02': { actions: ['A35', 'A36'], items: [], screen: 'readiness' },
  'S2-03': { actions: ['A31'], items: ['9.2.1', '9.2.2'], screen: 'readiness' },
  'S2-04': { actions: ['A32'], items: ['9.3.1', '9.3.3'], screen: 'readiness' },
  'S2-05': { actions: ['A12'], items: ['8.2'], screen: 'risks' },
  'S2-06': { actions: ['A13'], items: ['8.4'], screen: 'impact' },
  'S2-07': { actions: ['A13'], items: ['8.4'], screen: 'impact' },
  'S2-08': { actions: ['A29'], items: ['4.4'], screen: 'readiness' },
  'S2-09': { actions: ['A15'], items: ['6.1.3'], screen: 'statement' },
  'S2-10': { actions: ['A33'], items: ['10.2'], screen: 'findings' },
  'S2-11': { actions: ['A25', 'A26', 'A27', 'A28'], items: ['7.2', '7.3'], screen: 'assessment' },
  'S2-12': { actions: ['A33'], items: ['10.2'], screen: 'findings' },
};
