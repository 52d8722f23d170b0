/** "Saved" is said only of what is in the file, and what is not saved stays on the screen. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import {
  achievement,
  button,
  createEngagement,
  expectSaved,
  field,
  goToScreen,
  note,
  openPage,
  questionInFront,
  savedState,
  words,
} from './screens.ts';
import { answersInFile } from './server-process.ts';

const write = '**/rpc/answer/set';
const notSaved = /^NOT SAVED: /;

test('a change is “Saving” until the reply has come, however long that takes, and “Saved” after it', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Slow disk');
  const reply = Promise.withResolvers<null>();
  await page.route(write, async (route) => {
    await reply.promise;
    await route.continue();
  });
  await achievement(page, 3).check();
  await expect(savedState(page)).toHaveText(words.shell.saving);
  await note(page).fill('Typed while the disk is slow.');
  await button(page, words.assessment.next).click();
  await expect(questionInFront(page)).toHaveText('4.1-2');
  await expect(savedState(page)).toHaveText(words.shell.saving);
  reply.resolve(null);
  await expectSaved(page);
  await button(page, words.assessment.previous).click();
  await expect(note(page)).toHaveValue('Typed while the disk is slow.');
});

for (const { what, refuse, sentence } of [
  { what: 'nobody answers', refuse: (route: Route) => route.abort('connectionrefused'), sentence: words.common.failure.unreachable.happened },
  { what: 'the disk is full', refuse: (route: Route) => refuseAsFull(route), sentence: 'The disk is full.' },
]) {
  test(`when ${what}, the header says NOT SAVED and why, the text stays, and trying again saves it`, async ({ page, home, start, watch }) => {
    watch.allow(/Failed to load resource/);
    const server = await start();
    await openPage(page, server.url);
    await createEngagement(page, 'Full disk');
    await note(page).fill('Saved before the trouble.');
    await expectSaved(page);

    await page.route(write, refuse);
    await note(page).fill('Saved before the trouble. Typed in the trouble.');
    await expect(savedState(page)).toHaveText(notSaved);
    await expect(savedState(page)).toContainText(sentence);
    await expect(note(page)).toHaveValue('Saved before the trouble. Typed in the trouble.');
    await achievement(page, 2).check();
    await expect(savedState(page)).toContainText(words.shell.waiting(2));
    await savedState(page).click();
    await expect(savedState(page)).toContainText(sentence);

    await test.step('leaving asks first', async () => {
      const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
    });
    await goToScreen(page, 'results');
    await expect(savedState(page)).toHaveText(notSaved);
    await goToScreen(page, 'assessment');
    await expect(note(page)).toHaveValue('Saved before the trouble. Typed in the trouble.');

    await page.unroute(write);
    await savedState(page).click();
    await expectSaved(page);
    await server.stop();
    expect(await answersInFile(home, onlyFile(home))).toMatchObject([
      { ref: '4.1-1', note: 'Saved before the trouble. Typed in the trouble.', value: 2 },
    ]);
  });
}

test('a change that can never be saved can be given up, and the file goes on as it was', async ({ page, start, watch }) => {
  watch.allow(/Failed to load resource/);
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Refused');
  await page.route(write, (route) =>
    refuse(route, { code: 'question-unknown', happened: 'The question is unknown.', kept: 'Nothing was changed.', todo: 'Go on.' }),
  );
  await achievement(page, 4).check();
  await expect(savedState(page)).toHaveText(notSaved);
  await page.unroute(write);
  await button(page, words.shell.giveUp).click();
  await expect(achievement(page, 4)).not.toBeChecked();
  await achievement(page, 2).check();
  await expectSaved(page);
});

test('when the program is killed while somebody types, the header says NOT SAVED, and all that was “Saved” is in the file', async ({
  page,
  home,
  start,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  const server = await start();
  await openPage(page, server.url);
  await createEngagement(page, 'Killed');
  const shownAsSaved = new Map<string, string>();
  for (let question = 1; question <= 8; question += 1) {
    const text = `Note ${question}, seen as saved.`;
    await note(page).fill(text);
    await expectSaved(page);
    shownAsSaved.set((await questionInFront(page).textContent()) ?? '', text);
    if (question < 8) await button(page, words.assessment.next).click();
  }
  const killed = note(page)
    .pressSequentially(' And typed on and on while the program dies under the hands of the person.', { delay: 15 })
    .then(() => 'typed');
  await expect(savedState(page)).toHaveText(words.shell.saving);
  await server.kill();
  expect(await killed).toBe('typed');
  await expect(savedState(page)).toHaveText(notSaved);
  await expect(savedState(page)).toContainText(words.common.failure.unreachable.happened);
  await expect(note(page)).toHaveValue(/^Note 8, seen as saved\. And typed .* the person\.$/);

  const inFile = new Map((await answersInFile(home, onlyFile(home))).map(({ ref, note: text }) => [ref, text]));
  for (const [ref, text] of shownAsSaved) expect(inFile.get(ref)?.startsWith(text), ref).toBe(true);
  expect(inFile.size).toBe(8);
});

test('a client without a name is not sent: the field says so and the file keeps the last sound one', async ({
  page,
  start,
}) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Named Ltd');
  await goToScreen(page, 'scope');
  await field(page, words.engagement.client).fill('');
  await expect(page.getByText(words.engagement.clientMissing)).toBeVisible();
  await goToScreen(page, 'results');
  await expect(page.getByRole('banner')).toContainText('Named Ltd');
  await goToScreen(page, 'scope');
  await expect(field(page, words.engagement.client)).toHaveValue('Named Ltd');
  await field(page, words.engagement.client).fill('Renamed Ltd');
  await expectSaved(page);
  await expect(page.getByRole('banner')).toContainText('Renamed Ltd');
});

const refuse = (route: Route, data: Readonly<Record<'code' | 'happened' | 'kept' | 'todo', string>>): Promise<void> =>
  route.fulfill({
    status: 409,
    contentType: 'application/json',
    body: JSON.stringify({ json: { defined: true, code: 'REFUSED', status: 409, message: data.happened, data } }),
  });

const refuseAsFull = (route: Route): Promise<void> =>
  refuse(route, {
    code: 'disk-full',
    happened: 'The disk is full.',
    kept: 'The last change was not saved; everything saved before is safe in the file.',
    todo: 'Free some space, then repeat the change.',
  });

const onlyFile = (home: string): string => {
  const folder = join(home, 'engagements');
  const [name, ...others] = readdirSync(folder).filter((entry) => entry.endsWith('.plumb'));
  expect(others).toEqual([]);
  return join(folder, name ?? '');
};
