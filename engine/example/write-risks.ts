import type { RouterClient } from '@orpc/server';
import type { Router } from '../router.ts';
import { exampleImpacts } from './impacts.ts';
import { exampleRisks } from './risks.ts';

/** The impact assessments first, so that the risks can name those they follow from. */
export const writeRisks = async (client: RouterClient<Router>, engagement: string): Promise<void> => {
  const assessments = new Map<string, string>();
  for (const fields of exampleImpacts) {
    const { id } = await client.record.add({ engagement, record: { kind: 'impact', fields } });
    assessments.set(fields.system, id);
  }
  for (const { impactOf, ...risk } of exampleRisks) {
    const impact = assessments.get(impactOf ?? '') ?? '';
    await client.record.add({ engagement, record: { kind: 'risk', fields: { ...risk, impact } } });
  }
};
