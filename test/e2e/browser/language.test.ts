/** The app and what it asks speak their languages apart, and what is not translated says so. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { de } from '../../../renderer/text/de.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, goToScreen, openPage, questionInFront, words } from './screens.ts';

const heading = (page: Page) => page.locator('#question-heading');
const english = 'How do you work out which internal and external matters affect the way you manage AI?';

/** Settings, by mouse, whichever language they are in. */
const choose = async (page: Page, group: 'language' | 'packLanguage', language: string): Promise<void> => {
  const choice = page.getByRole('group', { name: new RegExp(`^(?:${words.home[group]}|${de.home[group]})$`) }).getByRole('radio', { name: language });
  await choice.click();
  await expect(choice).toBeChecked();
};

test('the app is switched to German and the questions stay English; then the questions, and the app back', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Zweisprachig GmbH');
  await expect(heading(page)).toHaveText(english);
  await page.keyboard.press('n');
  await page.keyboard.type('Gesagt wurde: ja.');
  await expectSaved(page);
  await page.keyboard.press('Escape');

  await goToScreen(page, 'settings');
  await choose(page, 'language', 'Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.home.settingsTitle);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens.assessment }).click();
  await expect(heading(page)).toHaveText(english);
  await expect(heading(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('textbox', { name: de.assessment.note, exact: true })).toHaveValue('Gesagt wurde: ja.');
  // The keys mean the same in every language.
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: de.common.achievement[3], exact: true })).toBeChecked();
  await expect(page.locator('.fallback-mark')).toHaveCount(0);

  await page.getByRole('banner').getByRole('button', { name: de.shell.screens.settings }).click();
  await choose(page, 'packLanguage', 'Deutsch');
  await choose(page, 'language', 'English');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.settingsTitle);
  await goToScreen(page, 'assessment');
  await expect(heading(page)).toHaveAttribute('lang', 'de');
  await expect(heading(page)).not.toHaveText(english);
  await expect(questionInFront(page)).toHaveText('4.1-1');
  // The guidance has no German yet: it is there, in English, and marked.
  await expect(page.locator('.guidance .fallback-mark')).toHaveText('EN');
  await expect(page.getByRole('img', { name: words.packs.fallback('English') }).first()).toBeVisible();
  await expect(page.locator('.guidance [lang=en]')).toContainText(/\w{4}/);

  await page.reload();
  await expect(heading(page)).toHaveAttribute('lang', 'de');
});

test('no screen has a serious fault in German, and none of its words is cut off at its usual size', async ({ page, start, exampleFile }) => {
  await openPage(page, (await start(exampleFile)).url);
  await goToScreen(page, 'settings');
  await choose(page, 'language', 'Deutsch');
  await choose(page, 'packLanguage', 'Deutsch');
  for (const screen of ['assessment', 'results', 'systems', 'obligations', 'scope', 'packs', 'reports'] as const) {
    const link = page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens[screen] });
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page.locator('h1, .question')).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${screen} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), screen).toBe(true);
  }
  // A pack without any German is marked as a whole.
  await page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens.assessment }).click();
  await expect(page.getByRole('img', { name: de.packs.fallback('Englisch') }).first()).toBeVisible();
  await expect(button(page, de.assessment.next)).toBeVisible();
});
