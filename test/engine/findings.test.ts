import { expect, it } from 'vitest';
import { freshFolder } from '../fixtures/engagement.ts';
import { chosen, makeEngagement, openEngine, type Client } from './open-engine.ts';

const reason = 'The only exception is a system that was retired in March.';
const findingsOf = async (client: Client, engagement: string) => (await client.engagement.load({ engagement })).engagement.records.finding;
const reviewOf = async (client: Client, engagement: string) => (await client.engagement.status({ engagement })).items.find(({ ref }) => ref === '5.2')?.review;

it('keeps what a person made of a draft through a restart, a new answer and drafting again', async () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  {
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, path);
    await open.client.answer.set({ engagement, question: '5.2-1', change: { value: 1, evidence: 'E3' } });
    await open.client.answer.set({ engagement, question: '4.1-1', change: { value: 2, evidence: 'E3' } });
    const { ids, label } = await open.client.finding.draft({ engagement });
    expect([ids.length, label]).toEqual([2, 'Draft 2 findings']);
    await open.client.record.update({ engagement, record: { kind: 'finding', id: 'F2', changes: { statement: 'In the words of a person.', grade: 'minor', gradeReason: reason } } });
  }
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await chosen(open, path);
  await client.answer.set({ engagement, question: '5.2-1', change: { value: 2, note: 'A draft policy was found.' } });
  expect((await client.finding.draft({ engagement })).ids).toEqual([]);
  const findings = await findingsOf(client, engagement);
  expect(findings.map(({ number, statement }) => [number, statement === 'In the words of a person.'])).toEqual([[1, false], [2, true]]);
  const listed = await client.finding.list({ engagement });
  expect(listed.findings.map(({ ref, outdated }) => [ref, outdated])).toEqual([['4.1', false], ['5.2', true]]);
});

it('takes all drafts back in one step, and gives their numbers to no other finding', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  for (const question of ['4.1-1', '4.2-1', '5.2-1']) await client.answer.set({ engagement, question, change: { value: 2, evidence: 'E3' } });
  await client.finding.draft({ engagement });
  await client.history.undo({ engagement });
  expect(await findingsOf(client, engagement)).toEqual([]);
  await client.finding.draft({ engagement, item: '5.2' });
  expect((await findingsOf(client, engagement)).map(({ number }) => number)).toEqual([4]);
});

it('keeps the reviewer through locking and unlocking by somebody else, and says so when a review is no longer of what is there', async () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  {
    await using open = openEngine(folder, { author: 'Rita Reviewer' });
    const { engagement } = await makeEngagement(open, path);
    await open.client.review.set({ engagement, item: '5.2', state: 'reviewed' });
  }
  await using open = openEngine(folder, { author: 'Ann Assessor' });
  const { client } = open;
  const { engagement } = await chosen(open, path);
  await client.review.set({ engagement, item: '5.2', state: 'locked' });
  await client.review.set({ engagement, item: '5.2', state: 'reviewed' });
  expect(await reviewOf(client, engagement)).toEqual({ state: 'reviewed', by: 'Rita Reviewer', on: '2026-11-24' });
  await client.judgement.grade({ engagement, item: '5.2', grade: 'minor', reason });
  expect(await reviewOf(client, engagement)).toMatchObject({ state: 'changed', by: 'Rita Reviewer' });
  await client.review.set({ engagement, item: '5.2', state: 'reviewed' });
  expect(await reviewOf(client, engagement)).toMatchObject({ state: 'reviewed', by: 'Ann Assessor' });
  await client.review.set({ engagement, item: '5.2', state: 'open' });
  expect(await reviewOf(client, engagement)).toEqual({ state: 'to-do', by: '', on: '' });
});

it('writes the findings and reviews of the worked example after all they rest on', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const opened = await open.client.engagement.openExample({});
  if (opened.outcome !== 'opened') throw new Error('the example was not opened');
  const { engagement } = opened;
  const { findings } = await open.client.finding.list({ engagement });
  expect(findings.filter(({ outdated }) => outdated)).toEqual([]);
  const states = (await open.client.engagement.status({ engagement })).items.map(({ review }) => review.state);
  expect(new Set(states)).toEqual(new Set(['answered', 'in-review', 'reviewed', 'locked']));
  expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['draft', 'confirmed', 'in-correction', 'closed']));
});
