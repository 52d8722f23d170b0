import type { RouterClient } from '@orpc/server';
import type { Router } from '../router.ts';
import { merrowdale } from './client.ts';
import type { SystemId } from './example.ts';
import { exampleContext, exampleParties, exampleSystemDetails, exampleUnits } from './scope.ts';

/** Context, units, interested parties, and what is recorded of each AI system. */
export const writeScope = async (client: RouterClient<Router>, engagement: string): Promise<void> => {
  await client.engagement.updateProfile({ engagement, changes: { ...exampleContext, actRoles: [...exampleContext.actRoles], certificates: [] } });
  const ids = new Map<string, string>();
  for (const [key, fields] of Object.entries(exampleUnits)) {
    const { records } = await client.record.add({ engagement, record: { kind: 'unit', fields } });
    ids.set(key, records?.[0]?.id ?? '');
  }
  for (const fields of exampleParties) await client.record.add({ engagement, record: { kind: 'party', fields } });
  for (const { id } of merrowdale.systems) {
    const { unit, fields } = exampleSystemDetails[id as SystemId];
    await client.system.update({ engagement, id, changes: { ...fields, unit: ids.get(unit) ?? '', unitName: exampleUnits[unit].name } });
  }
};
