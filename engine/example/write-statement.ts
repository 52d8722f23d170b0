import type { RouterClient } from '@orpc/server';
import type { Router } from '../router.ts';
import { exampleDeclarations, exampleOwnControl, type ExampleDeclaration } from './statement.ts';

/** After the risks and impact assessments, which it names; one that is not on the register is left out. */
export const writeStatement = async (client: RouterClient<Router>, engagement: string): Promise<void> => {
  const { records } = (await client.engagement.load({ engagement })).engagement;
  const changesOf = ({ riskNumbers = [], impactOf = [], ...declared }: ExampleDeclaration) => ({
    ...declared,
    risks: [...records.risk.filter(({ number }) => riskNumbers.includes(number)), ...records.impact.filter(({ system }) => impactOf.includes(system))].map(({ id }) => id),
  });
  for (const [item, declared] of Object.entries(exampleDeclarations)) await client.control.declare({ engagement, item, changes: changesOf(declared) });
  const { title, statement, justification, ...declared } = exampleOwnControl;
  await client.record.add({ engagement, record: { kind: 'own-control', fields: { title, statement, justification, ...changesOf(declared) } } });
};
