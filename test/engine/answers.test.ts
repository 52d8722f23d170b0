import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { freshFolder } from '../fixtures/engagement.ts';
import { acme, chosen, makeEngagement, openEngine, refusal } from './open-engine.ts';

const reason = 'The organisation trains no models of its own, as the inventory shows.';
const triage: Omit<AiSystem, 'id'> = { ...emptySystem, name: 'Triage', intendedPurpose: '', actualUse: '', tier: 'high', origin: 'in-house', stage: 'in-use', traits: [], roles: [], owner: '', sampled: true };

it('takes "not applicable" with a reason of thirty characters and refuses one of twenty-nine, spaces not counted', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const set = (text: string) => client.answer.set({ engagement, question: 'A.2.3-1', change: { value: 'not-applicable', reason: text } });
  const { code, happened } = await refusal(set(`  ${'r'.repeat(29)}  `));
  expect(code).toBe('answer-reason-required');
  expect(happened).toContain('29 of at least 30');
  expect((await client.answer.list({ engagement })).answers).toEqual([]);
  expect((await set('r'.repeat(30))).answers?.[0]).toMatchObject({ value: 'not-applicable', reason: 'r'.repeat(30) });
  expect((await refusal(client.answer.set({ engagement, question: 'A.2.3-1', change: { reason: 'Shorter.' } }))).code).toBe('answer-reason-required');
  expect((await client.answer.list({ engagement })).answers[0]?.reason).toBe('r'.repeat(30));
});

it('takes the reason away when the answer becomes something else, and undo brings both back', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  await client.answer.set({ engagement, question: 'A.2.3-1', change: { value: 'not-applicable', reason, note: 'Asked twice.' } });
  const changed = await client.answer.set({ engagement, question: 'A.2.3-1', change: { value: 2 } });
  expect(changed.answers?.[0]).toMatchObject({ value: 2, reason: '', note: 'Asked twice.' });
  expect((await client.history.undo({ engagement })).answers?.[0]).toMatchObject({ value: 'not-applicable', reason });
});

it('clears an answer and keeps its note, evidence and marks', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  await client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Kept.', evidence: 'E3', flagged: true, parked: true } });
  const cleared = await client.answer.set({ engagement, question: '4.1-1', change: { value: null } });
  expect(cleared).toMatchObject({ label: '4.1-1: no answer', answers: [{ value: null, note: 'Kept.', evidence: 'E3', flagged: true, parked: true }] });
  expect((await client.engagement.status({ engagement })).totals).toMatchObject({ answered: 0, flagged: 1, parked: 1 });
});

it('writes nothing when nothing changes: no step to undo, and the file stays byte-identical', async () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  await using open = openEngine(folder);
  const { client } = open;
  const made = await makeEngagement(open, path);
  await client.system.add({ engagement: made.engagement, system: triage });
  await client.answer.set({ engagement: made.engagement, question: '4.1-1', change: { value: 3, note: 'Same.' } });
  await client.engagement.close({ engagement: made.engagement });
  const before = readFileSync(path);

  const { engagement } = await chosen(open, path);
  const same = await client.answer.set({ engagement, question: '4.1-1', change: { value: 3, note: 'Same.', evidence: 'E1', reason: '' } });
  expect(same.answers).toBeUndefined();
  expect(same.undo).toEqual({ label: '4.1-1: largely' });
  await client.answer.set({ engagement, question: '4.1-2', change: { value: null, note: '', flagged: false } });
  await client.system.update({ engagement, id: 'S1', changes: triage });
  await client.engagement.updateProfile({ engagement, changes: acme });
  await client.control.decide({ engagement, item: 'A.2.2', decision: 'undecided', justification: '' });
  await client.engagement.close({ engagement });
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('wants the system named for a question asked per system, once there are systems, and takes no other name', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { client } = open;
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const { packs } = await client.engagement.load({ engagement });
  const question = packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.flatMap(({ questions }) => questions))).find(({ level }) => level === 'system')?.uid ?? '';
  const set = (system?: string) => client.answer.set({ engagement, question, ...(system === undefined ? {} : { system }), change: { value: 2 } });

  expect((await refusal(set('S1'))).code).toBe('system-unknown');
  expect((await set()).answers?.[0]?.system).toBeNull();
  await client.system.add({ engagement, system: triage });
  const required = await refusal(set());
  expect(required.code).toBe('system-required');
  expect(required.todo).toContain('S1 Triage');
  const unknown = await refusal(set('S2'));
  expect(unknown.code).toBe('system-unknown');
  expect(unknown.todo).toContain('S1 Triage');
  expect((await set(' s1 ')).answers?.[0]?.system).toBe('S1');
});

it('names the questions of an item when only the item was named', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const { code, todo } = await refusal(open.client.answer.set({ engagement, question: '6.1.2', change: { value: 3 } }));
  expect(code).toBe('question-unknown');
  expect(todo).toContain('6.1.2-1');
});

it('keeps any text a person can type, and marks what is no text as lost', async () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  const notes = ['=HYPERLINK("x")', '<img src=x onerror=alert(1)>', 'a\u202eb\u0000c\r\nd', '🙂日本語\n\n\tTab', "Robert'); DROP TABLE answers;--", 'x'.repeat(1_000_000)];
  {
    await using open = openEngine(folder);
    const { engagement } = await makeEngagement(open, path);
    for (const [position, note] of notes.entries()) {
      await open.client.answer.set({ engagement, question: `${['4.1', '4.2'][Math.floor(position / 3)] ?? ''}-${(position % 3) + 1}`, change: { note } });
    }
    await open.client.answer.set({ engagement, question: '4.3-1', change: { note: 'half \ud83d character' } });
  }
  await using open = openEngine(folder);
  const opened = await chosen(open, path);
  const { answers } = await open.client.answer.list(opened);
  expect(answers.map(({ note }) => note)).toEqual([...notes, 'half \ufffd character']);
  expect((await open.client.engagement.verify(opened)).sound).toBe(true);
});

it('records who wrote and when: the settings of the moment, or the author the host names', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { engagement } = await makeEngagement(open, folder.at('a.plumb'));
  const by = async (author: string) => {
    await open.client.settings.update({ author });
    return (await open.client.answer.set({ engagement, question: '4.1-1', change: { note: `By ${author}` } })).answers?.[0];
  };
  expect(await by('Ann')).toMatchObject({ updatedBy: 'Ann', updatedAt: '2026-11-24T09:00:00.000Z' });
  expect((await by('   '))?.updatedBy).toBe('Unnamed assessor');

  await using named = openEngine(folder, { author: 'Lead from outside' });
  const other = await makeEngagement(named, folder.at('b.plumb'));
  const written = await named.client.answer.set({ engagement: other.engagement, question: '4.1-1', change: { value: 1 } });
  expect(written.answers?.[0]?.updatedBy).toBe('Lead from outside');
});
