/** Packs on screen: more of them, a later version of one, one of the consultancy's own, and what follows from the answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { runCommand } from './server-process.ts';
import { button, createEngagement, expectSaved, field, goToScreen, openPage, questionInFront, words } from './screens.ts';

const example = new URL('../../../docs/pack-example', import.meta.url).pathname;

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
};

const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};

test('a later version is looked at, taken over by keyboard alone in one step, and taken back by one undo', async ({ page, home, start }) => {
  const file = join(home, 'Fennmoor.plumb');
  await runCommand(home, ['new', file, '--client', 'Fennmoor Water', '--pack', 'iso-42001-clauses@1.0.0', 'iso-42001-annex-a@1.0.0']);
  await runCommand(home, ['answer', file, '4.1-1', 'largely', '--evidence', 'E3', '--note', 'Analysis of March seen.']);
  await openPage(page, (await start(file)).url);
  await expect(questionInFront(page)).toBeVisible();
  await keys(page, 'g', 'k');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.packs.title);
  await expectAccessible(page);
  await page.getByRole('button', { name: words.packs.upgradeNamed('ISO/IEC 42001:2023, clauses 4-10', '2.0.0') }).focus();
  await keys(page, 'Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: words.packs.preview.notes })).toBeVisible();
  await expect(dialog).toContainText('42');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: words.packs.preview.apply }).focus();
  await keys(page, 'Enter');
  await expect(page.getByText(words.packs.preview.applied('ISO/IEC 42001:2023, clauses 4-10', '2.0.0'))).toBeVisible();
  await expectSaved(page);
  const card = page.getByRole('listitem').filter({ hasText: 'clauses 4-10' });
  await expect(card).toContainText(words.packs.version('2.0.0'));
  await goToScreen(page, 'assessment');
  await expect(page.getByRole('button', { name: /^4\.1-5: open/ }).or(page.getByText('4.1-5'))).not.toHaveCount(0);
  await keys(page, 'Control+z');
  await expectSaved(page);
  await keys(page, 'g', 'k');
  await expect(card).toContainText(words.packs.version('1.0.0'));
});

test('what the law asks of a system follows from the answers, and says why', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Brackenfield Mutual');
  await goToScreen(page, 'systems');
  await button(page, words.engagement.addSystem).click();
  await field(page, words.engagement.systemName).fill('Credit scoring');
  await page.getByRole('dialog').getByLabel(words.common.trait['affects-persons'], { exact: true }).check();
  await page.getByRole('dialog').getByRole('button', { name: words.engagement.save }).click();
  await keys(page, 'g', 'o');
  await button(page, words.packs.obligations.usePack).click();
  const open = page.getByText(/^\d+ questions of the classification are open\.$/);
  const openAtFirst = (await open.textContent()) ?? '';
  await expectAccessible(page);

  await button(page, words.packs.obligations.classify).click();
  await expect(questionInFront(page)).toHaveText('C.1-1');
  await expect(page.getByRole('radio', { name: /It infers/ })).toBeVisible();
  // By key: it infers, it is placed on the market of the Union, and no exclusion.
  await keys(page, '1');
  await expect(page.getByRole('radio', { name: /It infers/ })).toBeChecked();
  await expectAccessible(page);
  await keys(page, 'Enter');
  await expect(questionInFront(page)).toHaveText('C.1-2');
  await keys(page, '1');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expectSaved(page);
  await goToScreen(page, 'obligations');
  // Two are answered; what they rule out is not asked any more.
  expect(Number.parseInt((await open.textContent()) ?? '')).toBeLessThan(Number.parseInt(openAtFirst));
  await expect(page.getByText(words.packs.obligations.noPresumption)).toBeVisible();
  // What would decide is named, and leads there.
  await page.getByText(new RegExp(`^${words.packs.obligations.toAnswer}: .*C\\.2-1`)).first().click();
  await expectAccessible(page);
  await button(page, 'C.2-1').first().click();
  await expect(questionInFront(page)).toHaveText('C.2-1');
});

test('a pack of one’s own is imported, asked, and refused when it is broken', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'House Checks Ltd');
  await goToScreen(page, 'packs');
  const [folder, file] = [page.locator('input[type=file]').first(), page.locator('input[type=file]').last()];
  await file.setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 2\nid: <b>broken</b>\n') });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('broken.yaml, line 2');
  // Every problem, not only the first.
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(5);
  await expectAccessible(page);
  await keys(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await folder.setInputFiles(example);
  await expect(page.getByText(words.packs.imported('Supplier check of the house', '1.0.0'))).toBeVisible();
  await page.getByRole('button', { name: words.packs.readNamed('Supplier check of the house') }).click();
  await dialog.getByLabel(words.packs.contents.language).selectOption('de');
  await dialog.getByText('H.1', { exact: true }).click();
  await expect(dialog).toContainText('Welche Klauseln zu KI enthält der Vertrag für dieses System?');
  await expectAccessible(page);
  await keys(page, 'Escape');
  await page.getByRole('button', { name: words.packs.useNamed('Supplier check of the house') }).click();
  await expectSaved(page);
  await goToScreen(page, 'assessment');
  await expect(page.getByText('H.1', { exact: true })).not.toHaveCount(0);
});

test('an own pack that was damaged on the disk is named with the reason and taken out by keyboard, and nothing else stops', async ({ page, home, start }) => {
  mkdirSync(join(home, 'packs', 'house-pack', '1.0.0'), { recursive: true });
  writeFileSync(join(home, 'packs', 'house-pack', '1.0.0', 'pack.yaml'), 'format: [\n');
  await openPage(page, (await start()).url);
  await createEngagement(page, 'House Checks Ltd');
  await goToScreen(page, 'packs');
  await expect(page.getByRole('heading', { name: words.packs.leftOut })).toBeVisible();
  await expect(page.getByText(/house-pack\/1\.0\.0.*cannot be used: pack\.yaml, line/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: words.packs.removeNamed('house-pack 1.0.0') }).focus();
  await keys(page, 'Enter');
  await expect(page.getByText(words.packs.removed('house-pack', '1.0.0'))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.packs.leftOut })).toHaveCount(0);
});
