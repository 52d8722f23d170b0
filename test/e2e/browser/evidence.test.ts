/** Evidence by keyboard: noted in the middle of a question, kept as files, asked of the client, and found where it serves. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exampleFile } from '../../../engine/example/evidence-files.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, goToScreen, openPage, questionInFront, words } from './screens.ts';

const t = words.evidence;

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
};
const link = (page: Page) => page.getByRole('combobox', { name: t.link });

test('a piece of evidence is noted while answering, serves a second question, and leads back to both', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme Medical Imaging');
  await link(page).focus();
  await page.keyboard.type('Context analysis v2');
  await expect(page.getByRole('option')).toHaveText([t.create('Context analysis v2')]);
  await page.keyboard.press('Enter');
  await expect(button(page, t.unlink('E1 Context analysis v2'))).toBeVisible();
  await expectSaved(page);
  await page.getByRole('button', { name: /^4\.1-2: / }).click();
  await expect(questionInFront(page)).toHaveText('4.1-2');
  await link(page).focus();
  await page.keyboard.type('analysis');
  await expect(page.getByRole('option').first()).toHaveText('E1 Context analysis v2');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(button(page, t.unlink('E1 Context analysis v2'))).toBeVisible();
  await expectSaved(page);

  await goToScreen(page, 'evidence');
  await expect(page.getByRole('row').filter({ hasText: 'E1 Context analysis v2' })).toContainText(t.useCount(2));
  await button(page, 'E1 Context analysis v2').focus();
  await page.keyboard.press('Enter');
  await field(page, t.fields.location).fill('Data room, folder 1');
  await expectSaved(page);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: t.openQuestion('4.1-1') }).focus();
  await page.keyboard.press('Enter');
  await expect(questionInFront(page)).toHaveText('4.1-1');
  await button(page, t.unlink('E1 Context analysis v2')).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, t.unlink('E1 Context analysis v2'))).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(button(page, t.unlink('E1 Context analysis v2'))).toBeVisible();
});

test('a picture is kept and shown, a drawing that could run is kept and not opened, and both come back as they were', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme Medical Imaging');
  await goToScreen(page, 'evidence');
  const picture = Buffer.from(await exampleFile('picture').arrayBuffer());
  const choose = page.locator('input[type=file]').first();
  await choose.setInputFiles({ name: 'Screen.png', mimeType: 'image/png', buffer: picture });
  const shown = page.getByRole('img', { name: t.previewOf('Screen.png') });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([240, 80]);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await button(page, t.download).click();
  expect((await download).suggestedFilename()).toBe('Screen.png');
  await page.keyboard.press('Escape');
  await choose.setInputFiles({ name: 'drawing.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'run\'"/>') });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('image/svg+xml');
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // A screenshot from the clipboard, as the browser hands it over.
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, picture.toString('base64'));
  await expect(dialog).toContainText('pasted.png');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row')).toHaveCount(4);
  await field(page, t.filter).or(page.getByRole('searchbox', { name: t.filter })).fill('drawing');
  await expect(page.getByRole('row')).toHaveCount(2);
  await goToScreen(page, 'reports');
  await button(page, words.reports.verify).click();
  await expect(page.getByText(words.reports.sound)).toBeVisible();
});

test('what is missing is asked of the client in one step, with a day, and what comes becomes evidence', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme Medical Imaging');
  await goToScreen(page, 'evidence');
  await page.getByRole('button', { name: new RegExp(`^${t.requests} `) }).focus();
  await page.keyboard.press('Enter');
  await button(page, t.request.core).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row')).toHaveCount(23);
  await expect(page.getByText(t.request.counts(22, 0, 0, 0, 0))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: t.request.selectAll }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(t.request.selected(22))).toBeVisible();
  await page.getByRole('group', { name: t.request.selected(22) }).getByLabel(t.request.due).fill('2020-10-02');
  await button(page, t.request.markAs(t.states.asked)).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.request.counts(0, 22, 22, 0, 0))).toBeVisible();
  await button(page, 'Q2 AI policy').focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await button(page, t.request.receive).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.request.brought('E1 AI policy'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(t.request.counts(0, 21, 21, 1, 0))).toBeVisible();
  await expectSaved(page);
  const download = page.waitForEvent('download');
  await button(page, t.request.export).click();
  expect((await download).suggestedFilename()).toMatch(/evidence requests .*\.xlsx$/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(t.request.counts(22, 0, 0, 0, 0))).toBeVisible();
});
