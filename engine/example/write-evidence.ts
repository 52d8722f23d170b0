import type { RouterClient } from '@orpc/server';
import type { Router } from '../router.ts';
import { exampleEvidence, exampleReceived, exampleRequests } from './evidence.ts';
import { exampleFile } from './evidence-files.ts';

/** Puts the evidence of the example on its register; returns which pieces an answer rests on, by what it cites. */
export const writeEvidence = async (client: RouterClient<Router>, engagement: string): Promise<(reference: string) => readonly string[]> => {
  const ids = new Map<string, string>();
  for (const { cited, fields, file } of exampleEvidence) {
    const { id } =
      file === undefined
        ? await client.record.add({ engagement, record: { kind: 'evidence', fields } })
        : await client.evidence.attach({ engagement, file: exampleFile(file), fields });
    ids.set(cited, id);
  }
  await writeRequests(client, engagement, ids);
  return (reference) => [...ids].filter(([cited]) => reference.includes(cited)).map(([, id]) => id);
};

const writeRequests = async (client: RouterClient<Router>, engagement: string, ids: ReadonlyMap<string, string>): Promise<void> => {
  const { records = [], ids: made } = await client.request.generate({ engagement, sets: ['core'] });
  await client.request.mark({ engagement, ids: made, state: 'asked', on: '2026-09-14', dueOn: '2026-10-02' });
  for (const { kind, id, record } of records) {
    if (kind !== 'request' || record === null) continue;
    const cited = exampleReceived[record.source];
    const evidence = cited === undefined ? undefined : ids.get(cited);
    if (evidence !== undefined) await client.request.receive({ engagement, id, on: '2026-10-02', evidence });
  }
  for (const fields of exampleRequests) await client.record.add({ engagement, record: { kind: 'request', fields } });
};
