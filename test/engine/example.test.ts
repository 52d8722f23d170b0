import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { exampleAnswers } from '../../engine/example/answers/index.ts';
import { merrowdale } from '../../engine/example/client.ts';
import { createEngine } from '../../engine/engine.ts';
import { writeExample } from '../../engine/example/write-example.ts';
import { freshFolder, startOfTime, type Folder } from '../fixtures/engagement.ts';
import { chosen, keyOf, openEngine, realPacks } from './open-engine.ts';

const writtenExample = async (folder: Folder): Promise<string> => {
  const path = folder.at('example.plumb');
  await writeExample(path, (own) =>
    createEngine({
      packsFolder: realPacks,
      dataFolder: folder.at('making'),
      appVersion: '0.1.0',
      log: () => undefined,
      now: () => new Date(startOfTime),
      ...own,
    }),
  );
  return path;
};

vi.setConfig({ testTimeout: 60_000 });

it('is a sound engagement in which every requirement is answered and every item assessed or excluded', async () => {
  using folder = freshFolder();
  const path = await writtenExample(folder);
  const before = readFileSync(path);

  await using open = openEngine(folder);
  const { engagement } = await chosen(open, path);
  const { sound, checks } = await open.client.engagement.verify({ engagement });
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(sound).toBe(true);

  const status = await open.client.engagement.status({ engagement });
  expect(status.totals.open).toBe(0);
  const left = status.items.filter(({ grade }) => grade === 'not-assessed').map(({ ref }) => ref);
  expect(left).toEqual([]);
  // What cannot be determined has been asked about; it is not open, and it is not rated.
  expect(status.totals.answered + status.totals.cannotDetermine).toBe(status.totals.applicable);
  expect(status.items.filter(({ grade }) => grade === 'excluded').length).toBeGreaterThan(0);
  expect(status.cci.value).not.toBeNull();
  expect(status.aii.value).not.toBeNull();
  for (const grade of ['major', 'minor', 'conform'] as const) expect(status.grades[grade], grade).toBeGreaterThan(0);

  await open.client.engagement.close({ engagement });
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('answers only questions there are, and each with a note a colleague understands', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder);
  const { packs } = await open.client.pack.list({});
  const known = new Set((await Promise.all(packs.map(({ id }) => open.client.pack.show({ id })))).flatMap(({ items }) => items.flatMap(({ questions }) => questions.map(({ uid }) => uid))));
  expect(Object.keys(exampleAnswers).filter((uid) => !known.has(uid))).toEqual([]);
  const answers = Object.values(exampleAnswers).flatMap((given) => ('value' in given ? [given] : Object.values(given)));
  expect(answers.length).toBeGreaterThan(200);
  expect(answers.filter(({ note }) => note.trim().length < 10)).toEqual([]);
  const repeated = [...Map.groupBy(answers, ({ note }) => note).entries()].filter(([, same]) => same.length > 1).map(([note]) => note);
  expect(repeated).toEqual([]);
});

it('is made once: opened again it has what was changed in it, and nothing half-made lies beside it', async () => {
  using folder = freshFolder();
  await using open = openEngine(folder, { kind: 'browser' });
  const first = keyOf(await open.client.engagement.openExample({}));
  const { answers } = await open.client.answer.list(first);
  const question = answers.find(({ system }) => system === undefined)?.question ?? '';
  await open.client.answer.set({ ...first, question, change: { note: 'Changed in the example.' } });
  const second = keyOf(await open.client.engagement.openExample({}));
  expect((await open.client.answer.list(second)).answers.find((answer) => answer.question === question)?.note).toBe('Changed in the example.');
  await open.engine.close();
  expect(readdirSync(folder.at('data/engagements'))).toEqual([`${merrowdale.profile.client} (worked example).plumb`]);
});

it('declares every control as the client does in its draft, with a handful of points that are open', async () => {
  using folder = freshFolder();
  const path = await writtenExample(folder);
  await using open = openEngine(folder);
  const { engagement } = await chosen(open, path);
  const { rows, approved, undecided, manyExcluded } = await open.client.statement.list({ engagement });
  expect(rows.map(({ origin }) => origin).filter((origin) => origin === 'annex-a')).toHaveLength(38);
  expect(rows.filter(({ origin }) => origin === 'own').map(({ ref, problems }) => [ref, problems])).toEqual([['X.1', []]]);
  expect(rows.filter(({ decision, implementation }) => decision === 'applicable' && implementation === 'unknown')).toEqual([]);
  expect({ approved, undecided, manyExcluded }).toEqual({ approved: null, undecided: 0, manyExcluded: false });
  const stillOpen = rows.flatMap(({ ref, problems }) => problems.map(({ rule }) => `${ref} ${rule}`));
  expect(stillOpen).toEqual(
    expect.arrayContaining(['A.3.2 claim', 'A.4.6 no-date', 'A.5.5 no-owner', 'A.7.6 no-source', 'A.8.3 no-date', 'A.9.3 claim', 'A.10.4 contradiction']),
  );
  expect(stillOpen.length).toBeLessThanOrEqual(10);
});
