/** The main screens with the worked example, as pictures in out/screenshots for somebody to look at. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { button, goToQuestion, goToScreen, openPage, questionInFront, words, type ScreenName } from './screens.ts';

const folder = new URL('../../../out/screenshots/', import.meta.url).pathname;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('each main screen is kept as a picture, light and dark, on a small and a large display', async ({ page, home, start, exampleFile }) => {
  test.slow();
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await expect(questionInFront(page)).toBeVisible();
  const shots: readonly (readonly [name: string, show: () => Promise<void>, leave?: () => Promise<void>])[] = [
    ['assessment', () => goToQuestion(page, '6.1.2-2')],
    ['assessment-per-system', () => goToQuestion(page, '8.2-1')],
    ['assessment-control', () => goToQuestion(page, 'A.10.4-1')],
    ['projector', () => page.keyboard.press('p'), () => page.keyboard.press('p')],
    ['palette', () => openLayer(page, 'Control+k'), () => page.keyboard.press('Escape')],
    ['keys', () => openLayer(page, 'h'), () => page.keyboard.press('Escape')],
    ['still-open', () => openLayer(page, 'o'), () => page.keyboard.press('Escape')],
    ['elsewhere', () => unfoldElsewhere(page)],
    ['mistakes', () => showMistakes(page)],
    ['pack-contents', () => readPack(page), () => page.keyboard.press('Escape')],
    ...(['scope', 'systems', 'impact', 'risks', 'evidence', 'findings', 'results', 'statement', 'readiness', 'obligations', 'crosswalk', 'packs', 'reports', 'versions', 'settings', 'home'] as const satisfies readonly ScreenName[]).map(
      (name) => [name, () => goToScreen(page, name)] as const,
    ),
    ['create', () => button(page, words.home.create).click(), () => goToScreen(page, 'assessment')],
  ];
  for (const [name, show, leave] of shots) {
    await test.step(name, async () => {
      await show();
      await page.mouse.move(900, 797);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const picture = await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${size.width}.png`) });
          expect(picture.length).toBeGreaterThan(10_000);
        }
      }
      await leave?.();
    });
  }
});

const openLayer = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toBeVisible();
};

const unfoldElsewhere = async (page: Page): Promise<void> => {
  await goToQuestion(page, '8.4-1');
  await page.getByText(words.assessment.elsewhere, { exact: true }).click();
  const first = page.locator('.elsewhere li summary').first();
  await first.click();
  await first.scrollIntoViewIfNeeded();
};

const showMistakes = async (page: Page): Promise<void> => {
  await goToScreen(page, 'results');
  await page.getByRole('heading', { name: words.packs.diagnostics.title }).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 500));
};

const readPack = async (page: Page): Promise<void> => {
  await goToScreen(page, 'packs');
  await page.getByRole('button', { name: words.packs.readNamed('NIST AI RMF 1.0') }).click();
  await page.getByRole('dialog').getByText('GOVERN 1.1', { exact: true }).click();
};
