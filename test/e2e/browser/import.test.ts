/** Importing an inventory of AI systems: file, columns, rows, done; by keyboard once the file is chosen. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, goToScreen, openPage, words } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const dialog = (page: Page): Locator => page.getByRole('dialog');
const stepIs = (page: Page, number: number, step: keyof typeof words.importing.steps): Promise<void> =>
  expect(dialog(page).getByRole('heading', { name: words.importing.step(number, 4, words.importing.steps[step]) })).toBeFocused({ timeout: 60_000 });
/** Chooses a file as a person does: from the keyboard to the dialog of the browser. */
const choose = async (page: Page, file: { readonly name: string; readonly buffer: Buffer }): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, words.importing.open).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: words.importing.choose })).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ ...file, mimeType: 'text/csv' });
};

const small = Buffer.from(
  'Use case;Abteilung;Risk;Where it stands;Colour\nChatbot;Service;hoch;Ramp-up;red\nchat bot;SERVICE;;live;blue\n;Nobody;;;\n',
);

test('an inventory is mapped, looked over, imported in one step, known again the next time, and taken back', async ({ page, start }, info) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToScreen(page, 'systems');
  await choose(page, { name: 'inventory.csv', buffer: small });

  await stepIs(page, 2, 'columns');
  await expect(dialog(page).getByText(words.importing.mappedBy.proposed)).toBeVisible();
  const field = (heading: string): Locator => dialog(page).getByRole('combobox', { name: words.importing.targetOf(heading) });
  await expect(field('Use case')).toHaveValue('name');
  await expect(field('Where it stands')).toHaveValue('note');
  await field('Where it stands').focus();
  await field('Where it stands').selectOption('stage');
  await expect(dialog(page).getByText(words.importing.values('Where it stands', 1))).toBeVisible();
  const meaning = dialog(page).getByRole('combobox', { name: words.importing.meaningOf('Ramp-up') });
  await meaning.selectOption('development');
  await expect(dialog(page).getByText(words.importing.values('Where it stands', 0))).toBeVisible();
  await expect(meaning).toHaveValue('development');
  await expectAccessible(page, 'import, columns', 'light', info);

  await dialog(page).getByRole('button', { name: words.importing.next }).focus();
  await page.keyboard.press('Enter');
  await stepIs(page, 3, 'rows');
  await expect(dialog(page).getByText(words.importing.counts(2, 0, 0, 1))).toBeVisible();
  await expect(dialog(page).getByRole('row', { name: /^4 / })).toContainText(words.importing.problems['no-name']);
  await expect(dialog(page).getByRole('row', { name: /^3 / }).first()).toContainText(words.importing.twinRow(2, 'name'));
  await dialog(page).getByRole('radio', { name: words.importing.choices.skip }).focus();
  await page.keyboard.press('Space');
  await expect(dialog(page).getByText(words.importing.counts(1, 0, 1, 1))).toBeVisible();
  await dialog(page).getByRole('combobox', { name: words.importing.choiceOf(3) }).selectOption('add');
  await expect(dialog(page).getByText(words.importing.counts(2, 0, 0, 1))).toBeVisible();
  await expectAccessible(page, 'import, rows', 'light', info);

  await dialog(page).getByRole('button', { name: words.importing.start(2) }).focus();
  await page.keyboard.press('Enter');
  await stepIs(page, 4, 'done');
  await expect(dialog(page).getByText(words.importing.allUnderstood)).toBeVisible();
  await expectAccessible(page, 'import, done', 'light', info);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page, words.importing.open)).toBeFocused();
  await expectSaved(page);
  await expect(page.getByRole('rowheader', { name: /^Chatbot/i })).toBeVisible();

  await choose(page, { name: 'inventory.csv', buffer: small });
  await stepIs(page, 2, 'columns');
  await expect(dialog(page).getByText(words.importing.mappedBy.remembered)).toBeVisible();
  await dialog(page).getByRole('button', { name: words.importing.next }).click();
  await expect(dialog(page).getByText(words.importing.counts(0, 0, 2, 1))).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: words.importing.start(0) })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader', { name: /^Chatbot/i })).toHaveCount(0);
});

test('a file that is no inventory is refused in words, and another can be chosen', async ({ page, start, watch }) => {
  watch.allow(/Failed to load resource/);
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToScreen(page, 'systems');
  await choose(page, { name: 'inventory.csv', buffer: Buffer.from('%PDF-1.7') });
  await expect(dialog(page).getByRole('alert')).toContainText('This is a PDF document.');
  // A chooser that is left without a file leaves the dialog open.
  await dialog(page).locator('input[type=file]').dispatchEvent('cancel', { bubbles: true, cancelable: true });
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: words.importing.choose }).click();
  await (await chooser).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: small });
  await stepIs(page, 2, 'columns');
});

test('two thousand systems are imported in one go, and the app stays usable', async ({ page, start }) => {
  test.slow();
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToScreen(page, 'systems');
  await choose(page, { name: 'federal.csv', buffer: gunzipSync(readFileSync(new URL('../../fixtures/us-federal-ai-use-cases-2024.csv.gz', import.meta.url))) });
  await expect(dialog(page).getByText(words.importing.file('federal.csv', 2133, 62))).toBeVisible();
  await dialog(page).getByRole('button', { name: words.importing.next }).click();
  await dialog(page).getByRole('button', { name: words.importing.start(2133) }).click();
  await stepIs(page, 4, 'done');
  await expect(dialog(page).getByText(words.importing.counts(2133, 0, 0, 0))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expectSaved(page);
  await goToScreen(page, 'assessment');
  await page.keyboard.press('3');
  await expectSaved(page);
  await expect(page.getByRole('radio', { name: words.common.achievement[3], exact: true })).toBeChecked();
});
