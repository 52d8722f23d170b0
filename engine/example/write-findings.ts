import { createRouterClient } from '@orpc/server';
import type { Router } from '../router.ts';
import { exampleAuditFinding, exampleFindings, exampleGrades, exampleReviews, type ExampleFinding } from './findings.ts';

type Client = ReturnType<typeof createRouterClient<Router, Record<never, never>>>;

/** Grades what the rules do not settle, drafts every gap, and makes findings of the drafts that matter most. */
export const writeFindings = async (client: Client, engagement: string): Promise<void> => {
  for (const { item, grade, reason } of exampleGrades) await client.judgement.grade({ engagement, item, grade, reason });
  await client.finding.draft({ engagement });
  const { findings } = await client.finding.list({ engagement });
  for (const edited of exampleFindings) {
    const drafted = findings.find(({ item }) => item === edited.item);
    if (drafted === undefined) throw new Error(`nothing was drafted for ${edited.item}`);
    await edit(client, engagement, drafted.id, edited);
  }
  const { title, ...changes } = exampleAuditFinding.changes;
  const { id } = await client.record.add({ engagement, record: { kind: 'finding', fields: { item: exampleAuditFinding.item, title: title ?? '' } } });
  await edit(client, engagement, id, { ...exampleAuditFinding, changes });
};

const edit = async (client: Client, engagement: string, id: string, { changes, moves }: ExampleFinding): Promise<void> => {
  await client.record.update({ engagement, record: { kind: 'finding', id, changes } });
  for (const to of moves) await client.finding.move({ engagement, id, to });
};

/** The second pair of eyes: last of all, since a review holds for what it saw. */
export const writeReviews = async (client: Client, engagement: string): Promise<void> => {
  for (const { item, states, remark } of exampleReviews) {
    for (const state of states) await client.review.set({ engagement, item, state, ...(remark === undefined ? {} : { remark }) });
  }
};
