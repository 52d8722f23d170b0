/** Two windows on one file, files that are gone, and files that are not what they seem. */
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import {
  achievement,
  button,
  createEngagement,
  expectSaved,
  goToScreen,
  note,
  openPage,
  questionInFront,
  savedState,
  words,
} from './screens.ts';

test('a second window is told that the file is open, takes it over, and the first can write no more until it takes it back', async ({
  page,
  context,
  start,
  watch,
}) => {
  watch.allow(/status of 409/);
  await openPage(page, (await start()).url);
  const second = await anotherTab(page);
  await createEngagement(page, 'Shared AG');
  await note(page).fill('Written in the first window.');
  await expectSaved(page);

  await test.step('the second window', async () => {
    await second.reload();
    await expect(second.getByText(words.home.openHere)).toBeVisible();
    await button(second, words.home.openOf('Shared AG')).click();
    await expect(second.getByRole('alert')).toContainText('is open in another window');
    await expect(second.getByRole('alert')).toContainText(words.home.takeOverHint);
    await button(second, words.home.takeOver).click();
    await expect(questionInFront(second)).toHaveText('4.1-1');
    await expect(note(second)).toHaveValue('Written in the first window.');
    await achievement(second, 4).check();
    await expectSaved(second);
  });

  await test.step('the first window', async () => {
    await note(page).fill('Typed in the first window too late.');
    await expect(savedState(page)).toHaveText(/^NOT SAVED: /);
    await expect(page.getByRole('heading', { name: words.shell.taken.title })).toBeVisible();
    await expect(note(page)).toHaveValue('Typed in the first window too late.');
    await expect(note(second)).toHaveValue('Written in the first window.');
    await button(page, words.shell.taken.reopen).click();
    await expectSaved(page);
    await expect(page.getByRole('heading', { name: words.shell.taken.title })).toHaveCount(0);
    await expect(achievement(page, 4)).toBeChecked();
    await expect(note(page)).toHaveValue('Typed in the first window too late.');
  });

  await test.step('the second window again', async () => {
    await achievement(second, 1).check();
    await expect(second.getByRole('heading', { name: words.shell.taken.title })).toBeVisible();
    await page.reload();
    await expect(achievement(page, 4)).toBeChecked();
  });
  expect(context.pages()).toHaveLength(2);
});

test('a second program on this computer cannot open the file and says which one has it', async ({ page, context, start, watch }) => {
  watch.allow(/status of 409/);
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Twice Ltd');
  await achievement(page, 3).check();
  await expectSaved(page);
  const other = await context.newPage();
  await openPage(other, (await start()).url);
  await button(other, words.home.openOf('Twice Ltd')).click();
  await expect(other.getByRole('alert')).toContainText(/is in use by/);
  await button(other, words.home.takeOver).click();
  await expect(other.getByRole('alert')).toContainText(/is in use by/);
  await achievement(page, 2).check();
  await expectSaved(page);
});

test('a file that is gone from the recent list says so, and leaves the list without touching anything', async ({ page, home, start, watch }) => {
  watch.allow(/status of 409/);
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Moved away');
  await closeEngagement(page);
  const file = join(home, 'engagements', 'Moved away.plumb');
  renameSync(file, `${file}.elsewhere`);

  await button(page, words.home.openOf('Moved away')).click();
  await expect(page.getByRole('dialog')).toContainText('is not where it was');
  await page.getByRole('dialog').getByRole('button', { name: words.common.close }).click();
  await expect(page.getByText(words.home.missing)).toBeVisible();
  await expect(button(page, words.home.openOf('Moved away'))).toBeDisabled();

  renameSync(`${file}.elsewhere`, file);
  await page.reload();
  await expect(button(page, words.home.openOf('Moved away'))).toBeEnabled();
  await button(page, words.home.removeOf('Moved away')).click();
  await expect(page.getByText(words.home.removed('Moved away'))).toBeVisible();
  await expect(page.getByText(words.home.recentEmpty)).toBeVisible();
  expect(existsSync(file)).toBe(true);
});

test('a foreign, damaged, empty or newer file is refused in a sentence, and nothing is added', async ({
  page,
  home,
  start,
  watch,
  exampleFile,
}) => {
  watch.allow(/status of 409/);
  await openPage(page, (await start()).url);
  const sound = readFileSync(exampleFile);
  const changed = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from(sound);
    change(bytes);
    return bytes;
  };
  const cases: readonly (readonly [name: string, bytes: Buffer, sentence: RegExp])[] = [
    ['holiday.plumb', Buffer.from('Dear all, the office is closed.'), /not a Plumbline engagement/],
    ['empty.plumb', Buffer.alloc(0), /“empty\.plumb”/],
    ['photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a Plumbline engagement/],
    ['other.plumb', changed((bytes) => bytes.writeUInt32BE(0, 68)), /not a Plumbline engagement/],
    ['newer.plumb', changed((bytes) => bytes.writeUInt32BE(9_990, 60)), /newer version of Plumbline/],
    ['torn.plumb', sound.subarray(0, Math.floor(sound.length / 2)), /damaged/],
    ['scratched.plumb', changed((bytes) => bytes.fill(0xa5, bytes.length - 60_000, bytes.length - 20_000)), /damaged/],
  ];
  for (const [name, buffer, sentence] of cases) {
    await test.step(name, async () => {
      await upload(page, { name, buffer });
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading')).toHaveText(sentence);
      await expect(dialog).toContainText(words.common.failure.kept);
      await expect(dialog).toContainText(words.common.failure.todo);
      await dialog.getByRole('button', { name: words.common.close }).click();
      await expect(page.getByText(words.home.recentEmpty)).toBeVisible();
      expect(engagementFiles(home)).toEqual([]);
    });
  }

  await test.step('a sound one opens, twice as two files', async () => {
    await upload(page, { name: 'Merrowdale.plumb', buffer: sound });
    await expect(page.getByRole('banner')).toContainText('Merrowdale');
    await goToScreen(page, 'home');
    await upload(page, { name: 'Merrowdale.plumb', buffer: sound });
    await expect(questionInFront(page)).toBeVisible();
    expect(engagementFiles(home).filter((name) => name.endsWith('.plumb'))).toEqual(['Merrowdale 2.plumb', 'Merrowdale.plumb']);
  });
});

test('a file damaged after it was closed is refused when it is opened again, and left as it is', async ({ page, home, start, watch, exampleFile }) => {
  watch.allow(/status of 409/);
  const file = join(home, 'Damaged later.plumb');
  copyFileSync(exampleFile, file);
  const server = await start(file);
  await openPage(page, server.url);
  await expect(questionInFront(page)).toBeVisible();
  await closeEngagement(page);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, bytes.length - 60_000, bytes.length - 20_000);
  writeFileSync(file, bytes);
  await button(page, words.home.openOf('Merrowdale Insurance DAC')).click();
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(`“${basename(file)}” is damaged and was not opened.`);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  rmSync(file);
});

test('a copy handed over opens on another computer with every answer', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Handed over');
  await note(page).fill('For the colleague.');
  await expectSaved(page);
  await goToScreen(page, 'reports');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.reports.copy).click()]);
  await button(page, words.reports.verify).click();
  await expect(page.getByText(words.reports.sound)).toBeVisible();
  await goToScreen(page, 'home');
  await upload(page, { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) });
  await expect(note(page)).toHaveValue('For the colleague.');
});

test('a page without its one-time link says what to do, and a link works once', async ({ page, context, start, watch }) => {
  watch.allow(/status of 401/);
  const server = await start();
  await page.goto(server.address);
  await expect(page.getByText(words.shell.access['no-code'])).toBeVisible();
  await openPage(page, server.url);
  expect(page.url()).not.toContain(new URL(server.url).hash);
  const thief = await context.newPage();
  await thief.goto(server.url);
  await expect(thief.getByText(words.shell.access['code-used'])).toBeVisible();
});

/** As "Duplicate tab" does: the second tab starts with the session of the first. */
const anotherTab = async (page: Page): Promise<Page> => {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(`${location.origin}/`)),
  ]);
  await expect(opened.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible();
  return opened;
};

const upload = (page: Page, { name, buffer }: { readonly name: string; readonly buffer: Buffer }): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const closeEngagement = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words.shell.commands['close-engagement']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible();
  await expect(page.locator('.recent-open-here')).toHaveCount(0);
};

const engagementFiles = (home: string): readonly string[] => {
  const folder = join(home, 'engagements');
  return existsSync(folder) ? readdirSync(folder) : [];
};
