import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecords, type Risk } from '../../../domain/record/record.ts';
import { cellOf, controlsOfTreatment, issuesOfCriteria, judgeRisk, levelOf, matrixOf, riskLevels, sizeOf, type RiskContext } from '../../../domain/risk/level.ts';
import { usualRiskCriteria, type RiskStep } from '../../../domain/risk/risk.ts';

const context: RiskContext = { criteria: usualRiskCriteria, excluded: new Set(['a.10.4']), topManagement: 'Chief Operating Officer', today: '2026-10-14' };
const risk = (change: Partial<Risk> = {}): Risk => ({ ...emptyRecords.risk, id: 'r', number: 1, title: 'A risk', owner: 'Head of risk', ...change });
const step = fc.constantFrom<RiskStep>(1, 2, 3, 4, 5);
const place = (level: ReturnType<typeof levelOf>) => (level === null ? -1 : riskLevels.indexOf(level));

describe('the size and level of a risk', () => {
  it('never falls when likelihood or consequence rises, and stays within 1 to 25', () => {
    fc.assert(
      fc.property(step, step, step, (likelihood, higher, consequence) => {
        const [low, high] = [sizeOf(Math.min(likelihood, higher) as RiskStep, consequence) ?? 0, sizeOf(Math.max(likelihood, higher) as RiskStep, consequence) ?? 0];
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(25);
        expect(place(levelOf(high, usualRiskCriteria))).toBeGreaterThanOrEqual(place(levelOf(low, usualRiskCriteria)));
      }),
    );
  });

  it('is not known while one of the two is open', () => {
    expect(levelOf(sizeOf(null, 5), usualRiskCriteria)).toBeNull();
    expect([6, 7, 14, 15].map((size) => levelOf(size, usualRiskCriteria))).toEqual(['acceptable', 'tolerable', 'tolerable', 'intolerable']);
  });
});

describe('what is still open about a risk', () => {
  const cases: readonly (readonly [what: string, change: Partial<Risk>, issues: readonly string[]])[] = [
    ['nothing judged', { owner: '' }, ['not-judged', 'no-owner']],
    ['acceptable as it is', { likelihood: 1, consequence: 3 }, []],
    ['above, and nothing decided', { likelihood: 4, consequence: 3 }, ['no-treatment']],
    ['reduced by nothing', { likelihood: 4, consequence: 3, treatment: 'reduce' }, ['no-measures', 'residual-not-judged', 'not-accepted', 'no-due-date']],
    ['reduced to the acceptable', { likelihood: 4, consequence: 3, treatment: 'reduce', measures: 'A second pair of eyes.', residualLikelihood: 2, residualConsequence: 3, dueOn: '2026-12-01' }, []],
    ['worse after treatment', { likelihood: 2, consequence: 2, treatment: 'reduce', measures: 'M', residualLikelihood: 5, residualConsequence: 1 }, ['residual-above-inherent']],
    ['worse after treatment, for a reason', { likelihood: 2, consequence: 2, treatment: 'reduce', measures: 'M', residualLikelihood: 5, residualConsequence: 1, acceptanceReason: 'More cases come to light.' }, []],
    ['an owner who is a placeholder', { likelihood: 1, consequence: 1, owner: 'tbd' }, ['no-owner']],
    ['avoided by nothing', { likelihood: 4, consequence: 3, treatment: 'avoid', dueOn: '2026-12-01' }, ['no-measures']],
    ['to be looked at again last week', { likelihood: 1, consequence: 1, reviewOn: '2026-10-07' }, ['review-due']],
    ['treated, so that its day does not matter any more', { likelihood: 1, consequence: 1, dueOn: '2026-10-07', state: 'treated' }, []],
    ['kept without acceptance', { likelihood: 4, consequence: 3, treatment: 'retain' }, ['not-accepted']],
    ['intolerable, accepted below the top', { likelihood: 5, consequence: 4, treatment: 'retain', acceptedBy: 'Head of claims', acceptedOn: '2026-09-01' }, ['needs-top-management']],
    ['intolerable, accepted by a board that is not the sponsor', { likelihood: 5, consequence: 4, treatment: 'retain', acceptedBy: 'Board', acceptedAs: 'top-management', acceptedOn: '2026-09-01' }, []],
    ['intolerable, accepted at the top', { likelihood: 5, consequence: 4, treatment: 'retain', acceptedBy: 'Chief Operating Officer', acceptedOn: '2026-09-01' }, []],
    ['treated by a control declared not applicable', { likelihood: 1, consequence: 1, controls: ['a.10.4'] }, ['excluded-control']],
    ['due last week', { likelihood: 1, consequence: 1, dueOn: '2026-10-07' }, ['overdue']],
  ];
  it.each(cases)('%s', (_what, change, issues) => {
    expect(judgeRisk(risk(change), context).issues).toEqual(issues);
  });

  it('asks for the decision on each control it names, where decisions are looked at', () => {
    const named = risk({ likelihood: 1, consequence: 1, controls: ['a.5.2', 'a.8.2'] });
    expect(judgeRisk(named, { ...context, applicable: new Set(['a.5.2']) }).issues).toEqual(['undecided-control']);
    expect(judgeRisk(named, { ...context, applicable: new Set(['a.5.2', 'a.8.2']) }).issues).toEqual([]);
  });

  it('takes the size before treatment for what remains while nobody judged that', () => {
    expect(judgeRisk(risk({ likelihood: 4, consequence: 4 }), context)).toMatchObject({ inherent: 16, residual: 16, residualLevel: 'intolerable' });
  });
});

it('questions criteria whose limits cross, whose words are the same or missing, or that nobody approved', () => {
  const approved = { ...usualRiskCriteria, approvedBy: 'Risk committee', approvedOn: '2026-06-01' };
  expect(issuesOfCriteria(approved)).toEqual([]);
  expect(issuesOfCriteria({ ...approved, acceptable: 15 })).toEqual(['limits-crossed']);
  expect(issuesOfCriteria({ ...approved, likelihood: ['Rare', 'rare ', 'Possible', 'Likely', 'Certain'] })).toEqual(['words-not-apart']);
  expect(issuesOfCriteria({ ...approved, consequence: ['', 'Minor', 'Moderate', 'Serious', 'Severe'] })).toEqual(['words-not-apart']);
  expect(issuesOfCriteria({ ...usualRiskCriteria, approvedBy: 'Risk committee' })).toEqual(['not-approved']);
});

it('puts each judged risk into one cell of the matrix, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ likelihood: fc.option(step), consequence: fc.option(step), residualLikelihood: fc.option(step) }), { maxLength: 30 }), (given) => {
      const risks = given.map((one, position) => risk({ ...one, id: `r-${position}` }));
      for (const which of ['inherent', 'residual'] as const) {
        const cells = matrixOf(risks, which);
        expect([...cells.values()].reduce((sum, { length }) => sum + length, 0)).toBe(risks.filter((one) => cellOf(one, which) !== null).length);
        const sizes = (map: typeof cells) => Object.fromEntries([...map].map(([cell, { length }]) => [cell, length]));
        expect(sizes(matrixOf(risks.toReversed(), which))).toEqual(sizes(cells));
      }
    }),
  );
  expect([...controlsOfTreatment([risk({ controls: ['a', 'b'] }), risk({ controls: ['b'] })])]).toEqual(['a', 'b']);
});
