/** The app and what it asks speak their languages apart, and what is not translated says so. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { de } from '../../../renderer/text/de.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, goToScreen, openPage, questionInFront, savedState, words } from './screens.ts';

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
  await page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens.assessment, exact: true }).click();
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
  for (const screen of ['assessment', 'results', 'systems', 'obligations', 'scope', 'packs', 'reports', 'impact', 'risks', 'evidence', 'findings', 'statement', 'readiness', 'crosswalk', 'versions'] as const) {
    const link = page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens[screen], exact: true });
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page.locator('h1, .question')).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${screen} ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), screen).toBe(true);
  }
  // A pack without any German is marked as a whole.
  await page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens.assessment, exact: true }).click();
  await expect(page.getByRole('img', { name: de.packs.fallback('Englisch') }).first()).toBeVisible();
  await expect(button(page, de.assessment.next)).toBeVisible();
});

test('nowhere in German is there English that is not marked as such: screens, dialogs, refusals, steps, keys and progress', async ({ page, home, start, watch }) => {
  watch.allow(/Failed to load resource/);
  test.slow();
  const broken = join(home, 'packs', 'haus', '1.0.0');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, 'pack.yaml'), 'format: [\n');
  await openPage(page, (await start()).url);
  await goToScreen(page, 'settings');
  await choose(page, 'language', 'Deutsch');
  await choose(page, 'packLanguage', 'Deutsch');
  const look = (name: string) => test.step(name, async () => expect.soft(await englishOn(page), name).toEqual([]));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const germanScreen = (name: keyof typeof de.shell.screens) =>
    page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link', { name: de.shell.screens[name], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await look('settings');
  await press('g', 'h');
  await look('home');

  await button(page, de.home.create).click();
  await expect(page.getByRole('checkbox', { name: /Abschnitte 4 bis 10/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: de.engagement.classification })).toHaveValue('Vertraulich');
  await look('create');
  await page.getByRole('textbox', { name: de.engagement.client, exact: true }).fill('Müller und Söhne GmbH');
  await button(page, de.engagement.create).click();
  await expect(questionInFront(page)).toHaveText('4.1-1');

  await germanScreen('systems');
  await button(page, de.engagement.addSystem).click();
  await look('a new AI system');
  await page.getByRole('textbox', { name: de.engagement.systemName, exact: true }).fill('Kreditprüfung');
  await dialog.getByRole('button', { name: de.engagement.save }).click();
  await look('AI systems');

  await germanScreen('packs');
  await expect(page.getByRole('heading', { name: de.packs.leftOut })).toBeVisible();
  await expect(page.getByText(/^Der Katalog „haus\/1\.0\.0“ lässt sich nicht verwenden: pack\.yaml, Zeile \d+: /)).toBeVisible();
  await expect(page.getByText(/^Stand \d{1,2}\. [A-ZÄ]\w+ 20\d\d$/).first()).toBeVisible();
  await expect(page.locator('.fallback-note')).toHaveCount(1);
  await look('packs');
  await page.getByRole('button', { name: new RegExp(`^${de.packs.readNamed('.*AI Act.*')}$`) }).click();
  await expect(dialog.locator('.fallback-note')).toHaveCount(1);
  await look('what a pack asks');
  await press('Escape');
  await page.locator('input[type=file]').last().setInputFiles({ name: 'kaputt.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 2\nid: 7\n') });
  await expect(dialog.locator('.fallback-note')).toHaveCount(1);
  await expect(dialog).toContainText('kaputt.yaml, Zeile 2');
  await look('the problems of a pack');
  await press('Escape');
  for (const id of ['Act', 'practice|Praxis|mistakes']) {
    await page.locator('.pack-card').filter({ has: page.getByRole('heading', { name: new RegExp(id, 'i') }) }).getByRole('button', { name: /verwenden$/ }).click();
    await expect(savedState(page)).toHaveText(/^Gespeichert \d/);
  }

  await germanScreen('obligations');
  await expect(page.locator('.obligations-table tbody tr').first()).toBeVisible();
  await expect(page.locator('.fallback-note')).toHaveCount(1);
  for (const status of Object.values(de.packs.obligations.statuses)) {
    await page.getByRole('button', { name: new RegExp(`^${status} \\d+$`) }).click();
    await look(`duties, ${status}`);
  }
  await expect(page.getByText(/Quellen geprüft bis \d{1,2}\. /)).toBeVisible();

  await germanScreen('assessment');
  await page.locator('.list-item').first().click();
  await press('3', 'Shift+1');
  await page.getByText(de.assessment.elsewhere).click();
  await expect(page.locator('.elsewhere .fallback-note')).toHaveCount(1);
  await look('assessment');
  await expect(page.locator('.evidence-keys')).toHaveText('Umschalt+1…5');
  await press('Control+z');
  await expect(page.getByText('Rückgängig gemacht: 4.1-1: Nachweisstufe')).toBeVisible();
  await press('Control+z');
  await expect(page.getByText('Rückgängig gemacht: 4.1-1: weitgehend')).toBeVisible();
  await look('a step taken back');
  await press('h');
  await expect(dialog).toContainText('Strg+Umschalt+Z');
  await look('the keys');
  await press('Escape', 'Control+k');
  await look('the palette');
  await press('Escape', 'o');
  await look('what is still open');
  await press('Escape', '0');
  await look('asking for a reason');
  await press('Escape');
  await page.getByText('C.1', { exact: true }).first().click();
  await expect(questionInFront(page)).toHaveText('C.1-1');
  await look('a question of a pack without German');

  await page.route('**/rpc/answer/set', (route) =>
    route.fulfill({
      status: 409,
      json: { json: { defined: true, code: 'REFUSED', status: 409, message: '', data: { code: 'disk-full', happened: 'The disk is full.', kept: 'Nothing was changed.', todo: 'Free some space, then repeat the change.' } } },
    }),
  );
  await press('1');
  await expect(savedState(page)).toContainText('NICHT GESPEICHERT: Der Datenträger ist voll.');
  await expect(savedState(page)).toHaveAttribute('title', 'Nichts wurde geändert. Platz schaffen und die Änderung wiederholen.');
  await look('what could not be saved');
  await page.unroute('**/rpc/answer/set');
  await savedState(page).click();
  await expect(savedState(page)).toHaveText(/^Gespeichert \d/);

  // With the time of saving beside them, too.
  for (const link of await page.getByRole('navigation', { name: de.shell.mainNavigation }).getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });

  await germanScreen('results');
  await expect(page.getByRole('heading', { name: de.packs.diagnostics.title })).toBeVisible();
  await expect(page.locator('.stack > div > .fallback-note')).toHaveCount(1);
  await look('results and known mistakes');
  await page.getByRole('button', { name: new RegExp(`^${de.results.totals.open}: \\d+$`) }).click();
  await look('what a number is made of');
  await press('Escape');
  await germanScreen('scope');
  await look('scope');

  await germanScreen('reports');
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { stepsSeen: seen });
    new MutationObserver(() => {
      const label = document.querySelector('.report-running')?.textContent;
      if (label) seen.add(label);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(page, de.reports.kinds.gap.create).click();
  await expect(page.locator('.report-finished')).toBeVisible({ timeout: 60_000 });
  const steps = await page.evaluate(() => [...(window as unknown as { readonly stepsSeen: ReadonlySet<string> }).stepsSeen].join(' | '));
  expect(steps).toMatch(/Zusammenfassung|Ergebnisse|Lücken|Abschnitte|Anhang A/);
  expect(steps).not.toMatch(/Summary|Results|Gaps|Clauses|Annex/);
  await button(page, de.reports.verify).click();
  await expect(page.getByText('Die Historie ist lückenlos: Bestanden')).toBeVisible();
  await look('reports');

  const files = join(home, 'engagements');
  await press('g', 'h');
  await page.getByRole('button', { name: de.home.create }).click();
  await page.getByRole('textbox', { name: de.engagement.client, exact: true }).fill('Zweiter Auftrag');
  await button(page, de.engagement.create).click();
  await expect(questionInFront(page)).toHaveText('4.1-1');
  await press('g', 'h');
  await expect(page.getByRole('button', { name: de.home.openOf('Müller und Söhne GmbH') })).toBeVisible();
  for (const name of readdirSync(files).filter((one) => one.startsWith('Müller'))) rmSync(join(files, name));
  await page.getByRole('button', { name: de.home.openOf('Müller und Söhne GmbH') }).click();
  await expect(dialog.getByRole('heading')).toHaveText('„Müller und Söhne GmbH.plumb“ ist nicht mehr dort, wo sie war.');
  await expect(dialog).toContainText('Die Datei auf dem Datenträger suchen oder aus der Liste entfernen.');
  await look('a refusal');
  await press('Escape');
  await look('home, with a file that is gone');
});

test('without a connection the page speaks the language of the browser', async ({ browser, start }) => {
  const { address } = await start();
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: de.shell.access.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await context.close();
});

/** Words that only English has. Those German shares ("was", "in", "an", "so", "also") say nothing. */
const tellTale =
  '(?<![-\\w])(?:the|The|of|and|is|are|were|not|Not|with|for|For|from|this|This|that|which|what|What|how|How|to|by|has|have|been|be|it|It|or|each|every|answer|question|questions|Ctrl|Shift|Enter|Backspace|Undo|Redo|Yes|Partly|Fully|Largely|Nothing|Open|Close|Cancel|Save|Show|Back)(?![-\\w])';

/** Every text on the page, seen or read out, that is in English and does not say so. */
const englishOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((words) => {
    const english = new RegExp(words);
    const isMarked = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') === 'en';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent ?? '';
      // The languages to choose from are each named in themselves.
      if (element === null || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'CODE'].includes(element.tagName) || words.trim() === 'English') continue;
      if (english.test(words) && !isMarked(element)) found.push(words.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['title', 'placeholder']) {
        const words = element.getAttribute(name) ?? '';
        // What a step can be called holds names of packs and answers.
        if (english.test(words) && !isMarked(element) && !/^(?:Rückgängig|Wiederholen): /.test(words)) found.push(`${name}: ${words}`);
      }
    }
    return [...new Set(found)].slice(0, 12);
  }, tellTale);
