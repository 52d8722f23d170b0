/** Scope by keyboard: units and parties, what the check warns of, the statement from its draft; the inventory decided, filtered, sampled. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, goToScreen, openPage, words } from './screens.ts';

const scope = words.scope;
const inventory = words.inventory;

const add = async (page: Page, label: string, ...names: readonly string[]): Promise<void> => {
  await field(page, label).focus();
  for (const name of names) {
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }
};
const enter = async (page: Page, name: string): Promise<void> => {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
};

test('units are listed by typing, decided by keyboard, and the statement is taken over only when it is accepted', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToScreen(page, 'scope');
  await expect(page.getByText(scope.warnings['no-units'].what)).toBeVisible();
  await add(page, scope.addUnit, 'Dublin', 'Munich');
  await expect(field(page, scope.addUnit)).toBeFocused();
  const dublin = page.getByRole('group', { name: 'U1 Dublin' });
  const munich = page.getByRole('group', { name: 'U2 Munich' });
  await dublin.getByLabel(scope.decision, { exact: true }).focus();
  await page.keyboard.press('i');
  await munich.getByLabel(scope.decision, { exact: true }).focus();
  await page.keyboard.press('o');
  await expect(page.getByText(scope.warnings['unit-out-without-reason'].what)).toBeVisible();
  await munich.getByLabel(scope.reason, { exact: true }).focus();
  await page.keyboard.insertText('Sold in June.');
  await expect(page.getByText(scope.warnings['unit-out-without-reason'].what)).toBeHidden();
  await add(page, scope.addParty, 'Central Bank');
  await expect(page.getByRole('group', { name: 'P1 Central Bank' })).toBeVisible();

  await field(page, words.engagement.scope).fill('Written by hand.');
  await expect(button(page, scope.replace)).toBeVisible();
  await expect(field(page, words.engagement.scope)).toHaveValue('Written by hand.');
  await enter(page, scope.append);
  await expect(field(page, words.engagement.scope)).toHaveValue(/^Written by hand\.[\s\S]*- Dublin[\s\S]*- Munich: Sold in June/);
  await enter(page, scope.replace);
  await expect(field(page, words.engagement.scope)).not.toHaveValue(/Written by hand/);
  await expect(page.getByText(scope.same)).toBeVisible();
  await expectSaved(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the inventory is decided, filtered, sampled and seen by role in ${colorScheme} colours`, async ({ page, home, start, exampleFile }) => {
    const file = join(home, 'Merrowdale.plumb');
    copyFileSync(exampleFile, file);
    await page.emulateMedia({ colorScheme });
    await openPage(page, (await start(file)).url);
    await goToScreen(page, 'systems');
    const name = 'Document intake and classification';
    const row = page.getByRole('row', { name: new RegExp(name) });
    await page.getByLabel(inventory.scopeOf(name)).focus();
    await page.keyboard.press('o');
    await expect(row.getByText(inventory.points['out-without-reason'])).toBeVisible();
    await page.getByLabel(inventory.reasonOf(name)).focus();
    await page.keyboard.insertText('Follows with the second wave.');
    await expect(row.getByText(inventory.points['out-without-reason'])).toBeHidden();
    await expectAccessible(page, 'inventory', colorScheme, test.info());

    await page.getByLabel(inventory.filter, { exact: true }).fill('underwriting');
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await page.getByLabel(inventory.filter, { exact: true }).fill('');
    await enter(page, inventory.views.roles);
    await expect(page.getByRole('rowheader')).toHaveCount(5);
    await expectAccessible(page, 'roles', colorScheme, test.info());
    await enter(page, inventory.propose);
    const dialog = page.getByRole('dialog', { name: inventory.sampleTitle });
    await expect(dialog.getByText(inventory.sampleSize(4, 4, 4))).toBeVisible();
    await expectAccessible(page, 'a proposed sample', colorScheme, test.info());
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expectSaved(page);
    await goToScreen(page, 'scope');
    await expectAccessible(page, 'scope', colorScheme, test.info());
    await page.screenshot({ path: test.info().outputPath(`scope-${colorScheme}.png`), fullPage: true });
  });
}
