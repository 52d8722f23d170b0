/** Every screen for everybody: axe finds nothing serious, and at 200 % zoom nothing is cut off or covered. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import {
  achievement,
  button,
  createEngagement,
  expectSaved,
  field,
  goToQuestion,
  goToScreen,
  list,
  openPage,
  questionInFront,
  savedState,
  words,
} from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`no screen has a serious fault in ${colorScheme} colours`, async ({ page, home, start, exampleFile, watch }, info) => {
      watch.allow(/Failed to load resource/);
      test.slow();
      const file = join(home, 'Merrowdale.plumb');
      copyFileSync(exampleFile, file);
      await openPage(page, (await start(file)).url);
      const look = (name: string) => test.step(name, () => expectAccessible(page, name, colorScheme, info));
      const byKey = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };

      await expect(questionInFront(page)).toBeVisible();
      await look('assessment');
      await goToQuestion(page, '4.1-1');
      await byKey('0');
      await look('assessment, asking for a reason');
      await byKey('Escape');
      await goToQuestion(page, '8.2-1');
      await look('assessment, per AI system');
      await goToQuestion(page, 'A.10.4-1');
      await button(page, words.assessment.justificationEdit).click();
      await look('assessment, a control with its justification');
      await byKey('Escape', 'Slash');
      await page.keyboard.type('policy');
      await expect(page.locator('.search-result').first()).toBeVisible();
      await look('search');
      await byKey('Escape', 'o');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('still open');
      await byKey('Escape', 'p');
      await expect(page.getByText(words.shell.projectorOn)).toBeVisible();
      await look('projector');
      await byKey('b');
      await look('projector, blank');
      await byKey('b', 'p', 'h');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('key overlay');
      await byKey('Escape', 'Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('palette');
      await byKey('Escape');

      await goToScreen(page, 'results');
      await list(page).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Show the items of 4 / }).click();
      await look('results');
      await page.getByRole('button', { name: /^Score of 8\.2: / }).or(page.getByRole('button', { name: /^Score of 4\.1: / })).first().click();
      await look('what a number is made of');
      await byKey('Escape');
      await page.getByRole('button', { name: /^Open: \d+$/ }).click();
      await look('what a count is made of');
      await byKey('Escape');
      await page.getByRole('button', { name: / of 4: \d+$/ }).last().click();
      await look('what a number of grades is made of');
      await byKey('Escape');

      await goToScreen(page, 'systems');
      await look('AI systems');
      await button(page, words.engagement.addSystem).click();
      await page.getByRole('dialog').getByRole('button', { name: words.engagement.save }).click();
      await look('an AI system without a name');
      await byKey('Escape');

      await goToScreen(page, 'scope');
      await look('scope');
      for (const name of ['impact', 'risks', 'evidence', 'findings', 'statement', 'readiness', 'crosswalk', 'versions'] as const) {
        await goToScreen(page, name);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await look(name);
      }
      await goToScreen(page, 'reports');
      await button(page, words.reports.verify).click();
      await expect(page.getByText(words.reports.sound)).toBeVisible();
      await look('reports');
      await goToScreen(page, 'settings');
      await look('settings');
      await goToScreen(page, 'home');
      await look('home');
      await button(page, words.home.create).click();
      await button(page, words.engagement.create).click();
      await look('create, with a field missing');

      await goToScreen(page, 'assessment');
      await page.route('**/rpc/answer/set', (route) => route.abort());
      await page.keyboard.press('Shift+Slash');
      await page.keyboard.press('2');
      await expect(savedState(page)).toHaveText(/^NOT SAVED/);
      await look('not saved');
      await page.unroute('**/rpc/answer/set');
      await savedState(page).click();
      await expectSaved(page);
    });
  });
}

test('the appearance set by the person goes before that of the computer', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  const darkness = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await darkness();
  await goToScreen(page, 'settings');
  await page.getByRole('radio', { name: words.home.themes.dark }).click();
  await expect.poll(darkness).not.toBe(light);
  await page.reload();
  await expect.poll(darkness).not.toBe(light);
  await page.getByRole('radio', { name: words.home.themes.light }).click();
  await expect.poll(darkness).toBe(light);
});

test('a screen starts at its top, however far the one before was read', async ({ page, home, start, exampleFile }) => {
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await goToScreen(page, 'results');
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await goToScreen(page, 'scope');
  await expect(page.getByRole('heading', { level: 1, name: words.engagement.scopeTitle })).toBeInViewport();
});

test.describe('at 200 % zoom of a small screen', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('the question chosen in the list, or reached by key, is brought into view', async ({ page, start }) => {
    await openPage(page, (await start()).url);
    await createEngagement(page, 'Zoomed');
    await goToQuestion(page, '5.2-1');
    await expect(page.getByRole('heading', { level: 3 })).toBeInViewport();
    for (const key of ['j', 'u', 'k']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 3 })).toBeInViewport();
    }
  });

  test('no screen scrolls sideways and every control can be reached uncovered', async ({ page, home, start, exampleFile }) => {
    test.slow();
    const file = join(home, 'Merrowdale.plumb');
    copyFileSync(exampleFile, file);
    await openPage(page, (await start(file)).url);
    await expect(questionInFront(page)).toBeVisible();
    const look = (name: string) => test.step(name, () => expectReachable(page, name));
    await goToQuestion(page, '8.1-5');
    await look('assessment');
    await page.keyboard.press('0');
    await expect(field(page, words.assessment.reasonTitle)).toBeVisible();
    await look('assessment, asking for a reason');
    await page.keyboard.press('Escape');
    for (const [keys, name] of [
      [['g', 'r'], 'results'],
      [['g', 's'], 'AI systems'],
      [['g', 'p'], 'scope'],
      [['g', 'i'], 'impact'],
      [['g', 'u'], 'risks'],
      [['g', 'e'], 'evidence'],
      [['g', 'f'], 'findings'],
      [['g', 'n'], 'statement'],
      [['g', 'y'], 'readiness'],
      [['g', 'c'], 'crosswalk'],
      [['g', 'v'], 'versions'],
      [['g', 'd'], 'reports'],
      [['g', 't'], 'settings'],
      [['g', 'h'], 'home'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(name);
    }
    await button(page, words.home.create).click();
    await look('create');
    await button(page, words.common.cancel).click();
    await page.keyboard.press('h');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('key overlay');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.keyboard.press('p');
    await expect(achievement(page, 1)).toBeVisible();
    await look('projector');
  });
});

/** The page is no wider than the window, and each control, brought into view, is what a click in its middle meets. */
const expectReachable = async (page: Page, screen: string): Promise<void> => {
  const found = await page.evaluate(() => {
    const page_ = document.scrollingElement ?? document.documentElement;
    const layer = document.querySelector('dialog[open]') ?? document;
    const covered: string[] = [];
    for (const control of layer.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role=tab]')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip, [type=file]')) continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      const own = met !== null && (control.contains(met) || met.closest('label')?.contains(control) === true);
      if (!own) covered.push(`${control.outerHTML.slice(0, 120)} under ${met?.outerHTML.slice(0, 80) ?? 'nothing: outside the window'}`);
    }
    page_.scrollTo(0, 0);
    return { sideways: page_.scrollWidth - page_.clientWidth, covered };
  });
  expect.soft(found, screen).toEqual({ sideways: 0, covered: [] });
};
