/** Results seen through other frameworks: by keyboard, from an item to what it rests on and back, with nothing claimed that is not there. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { createEngagement, expectSaved, goToScreen, openPage, questionInFront, words } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
};
const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};
const table = (page: Page) => page.locator('.coverage-table');
const rowOf = (page: Page, name: RegExp) => table(page).getByRole('row').filter({ has: page.getByRole('button', { name }) });

const openExample = async (page: Page, home: string, exampleFile: string, start: (file?: string) => Promise<{ readonly url: string }>): Promise<void> => {
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await expect(questionInFront(page)).toBeVisible();
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`the worked example seen through the EU AI Act explains every cell, in ${colorScheme} colours`, async ({ page, home, start, exampleFile }) => {
      await openExample(page, home, exampleFile, start);
      await keys(page, 'g', 'c');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.crosswalk.title);
      await expect(table(page)).toContainText('Art 4');
      await expect(page.getByText(words.packs.obligations.noPresumption)).toBeVisible();
      await expect(page.locator('.crosswalk')).not.toContainText('%');
      await expectAccessible(page);

      await page.getByRole('searchbox', { name: words.crosswalk.search }).focus();
      await page.keyboard.type('literacy');
      await expect(table(page).locator('tr:not(.coverage-group) th[scope=row]')).toHaveCount(1);
      const literacy = rowOf(page, /AIA-4 /);
      await expect(literacy).toContainText(words.crosswalk.statuses.partial);
      await expect(literacy).toContainText('7.2');
      await literacy.getByRole('button').focus();
      await keys(page, 'Enter');
      const sheet = page.getByRole('dialog');
      await expect(sheet).toContainText(words.crosswalk.notGiven);
      await expect(sheet.getByRole('button', { name: words.crosswalk.openItem('7.2') })).toBeVisible();
      await expectAccessible(page);
      await keys(page, 'Escape');
      await expect(literacy.getByRole('button')).toBeFocused();
      await keys(page, 'Enter');
      await sheet.getByRole('button', { name: words.crosswalk.openItem('7.2') }).focus();
      await keys(page, 'Enter');
      await expect(questionInFront(page)).toHaveText(/^7\.2-/);
    });

    test(`frameworks, requirements and AI systems are looked at in ${colorScheme} colours`, async ({ page, home, start, exampleFile }) => {
      await openExample(page, home, exampleFile, start);
      await keys(page, 'g', 'c');
      await page.getByLabel(words.crosswalk.framework, { exact: true }).selectOption('nist-ai-rmf');
      await expect(page.getByText(words.crosswalk.notAskedNote)).toBeVisible();
      await expect(table(page)).toContainText('GOVERN 1.1');
      await page.getByRole('button', { name: new RegExp(`^${words.crosswalk.statuses.none}`) }).click();
      const rows = table(page).locator('tbody tr:not(.coverage-group)');
      await expect(rows.filter({ hasText: words.crosswalk.statuses.partial })).toHaveCount(0);
      await expect(rows.filter({ hasText: words.crosswalk.statuses.none })).toHaveCount(await rows.count());
      await expectAccessible(page);

      await page.getByRole('link', { name: words.crosswalk.views.requirement }).click();
      await page.getByRole('searchbox', { name: words.crosswalk.requirement.label }).fill('6.1.4');
      await expect(page.getByRole('heading', { level: 2, name: /^6\.1\.4/ })).toBeVisible();
      await expect(page.locator('.elements')).toContainText(['AIA-27', 'MAP']);
      await expectAccessible(page);

      await page.getByRole('link', { name: words.crosswalk.views.comparison }).click();
      await expect(page.getByRole('heading', { name: words.crosswalk.comparison.question })).toBeVisible();
      await expectAccessible(page);

      await goToScreen(page, 'systems');
      await page.getByRole('link', { name: /^Trustworthiness of Life underwriting/ }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(7);
      await expect(page.getByLabel(words.crosswalk.system, { exact: true })).toHaveValue('S3');
      await expect(page.getByText(words.crosswalk.trust.verdictReasons.nominal)).toBeVisible();
      await expectAccessible(page);

      await keys(page, 'g', 'o');
      await expect(page.getByRole('heading', { name: words.crosswalk.evidence.title })).toBeVisible();
      await expect(page.locator('.obligations-table').getByRole('columnheader', { name: words.crosswalk.evidence.column })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('an answer given at once changes what is derived, up and down', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Brackenfield Mutual');
  await keys(page, 'g', 'c');
  await expect(page.getByText(words.crosswalk.notAskedNote)).toBeVisible();
  const logs = rowOf(page, /AIA-12 /);
  await expect(logs).toContainText(words.crosswalk.statuses.unknown);
  await logs.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: words.crosswalk.openItem('A.6.2.8') }).click();
  await expect(questionInFront(page)).toHaveText('A.6.2.8-1');
  await keys(page, '3');
  await expectSaved(page);
  await keys(page, 'g', 'c');
  await expect(logs).toContainText(words.crosswalk.statuses.partial);
  await logs.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: words.crosswalk.openItem('A.6.2.8') }).click();
  await keys(page, '1');
  await expectSaved(page);
  await keys(page, 'g', 'c');
  await expect(logs).toContainText(words.crosswalk.statuses.none);
  await expect(logs).toContainText('A.6.2.8');
});
