/** Freezing, looking back, comparing and starting the next assessment, by keyboard. */
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, goToScreen, openPage, questionInFront, words } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an issue is frozen, what changed since is told with the reason, the earlier state is looked at on every screen, and the next assessment starts from it', async ({ page, start }, info) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await page.keyboard.press('2');
  await expectSaved(page);

  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1, name: words.versions.title })).toBeVisible();
  await field(page, words.versions.name).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(words.versions.needsTitle);
  await page.keyboard.type('Issue 1.0');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: /B1 Issue 1\.0/ });
  await expect(row).toContainText(words.versions.kinds.initial);
  await expectSaved(page);

  await goToScreen(page, 'assessment');
  await page.keyboard.press('4');
  await expectSaved(page);
  await goToScreen(page, 'versions');
  const difference = page.getByRole('row', { name: /^4\.1 / });
  await expect(difference).toContainText(words.versions.changeKinds.better);
  await expect(difference).toContainText('4.1-1: answer from Partly to Fully');
  await expectAccessible(page, 'versions', 'light', info);

  await button(page, words.versions.lookAt('Issue 1.0')).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.versions.pastTitle('B1 Issue 1.0') })).toBeVisible();
  await goToScreen(page, 'assessment');
  await expect(questionInFront(page)).toHaveText('4.1-1');
  await expect(page.getByRole('radio', { name: words.common.achievement[2], exact: true })).toBeChecked();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: words.common.achievement[2], exact: true })).toBeChecked();
  await expectAccessible(page, 'an earlier state', 'light', info);
  await button(page, words.versions.toPresent).click();
  await expect(page.getByRole('radio', { name: words.common.achievement[4], exact: true })).toBeChecked();

  await goToScreen(page, 'versions');
  await button(page, words.versions.restartFrom('Issue 1.0')).click();
  await page.getByRole('dialog').getByRole('button', { name: words.versions.restart, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.versions.progressTitle })).toBeVisible();
  await expect(page.getByText(words.versions.carried(1))).toBeVisible();
  await goToScreen(page, 'assessment');
  await expect(page.getByText(words.versions.carriedOver)).toBeVisible();
  await page.keyboard.press('y');
  await expect(page.getByText(words.versions.carriedOver)).toBeHidden();
  await expectSaved(page);

  await goToScreen(page, 'versions');
  await expect(page.getByText(words.versions.carried(0))).toBeVisible();
  const history = page.getByRole('listitem').filter({ hasText: '4.1-1: fully' });
  await history.getByText(words.versions.details(1)).click();
  await expect(history).toContainText('Partly');
  await field(page, words.versions.search).or(page.getByRole('searchbox', { name: words.versions.search })).fill('freeze');
  await expect(page.getByText('Freeze B1: Issue 1.0')).toBeVisible();
  await expect(history).toBeHidden();
  await page.screenshot({ path: 'out/screenshots/versions-work.png', fullPage: true });
});
