/** The keyboard alone: no test here moves or clicks a mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { textOf } from './documents.ts';
import {
  achievement,
  button,
  evidence,
  expectPressed,
  expectSaved,
  field,
  list,
  note,
  openPage,
  questionInFront,
  reason,
  reference,
  savedState,
  words,
} from './screens.ts';

test('the main job is done from the first key to both documents without a mouse', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  const typed: string[] = [];
  const write = async (text: string): Promise<void> => {
    typed.push(text);
    await page.keyboard.type(text);
  };

  await test.step('create', async () => {
    await createByKeys(page, 'Keystone Mutual', async () => {
      await tabTo(page, field(page, words.engagement.sector));
      await page.keyboard.type('Insurance');
      await tabTo(page, page.getByLabel(words.engagement.size, { exact: true }));
      await page.keyboard.type('Large');
      await tabTo(page, page.getByLabel(words.common.role['ai-customer'], { exact: true }));
      await page.keyboard.press('Space');
      await tabTo(page, field(page, words.engagement.scope));
      await write('Head office, 1 site; 2 units.');
    });
  });

  await test.step('answer, evidence, note, reference, mark, park', async () => {
    await page.keyboard.press('4');
    await expect(achievement(page, 4)).toBeChecked();
    await page.keyboard.press('Shift+Digit4');
    await expect(evidence(page, 'E3')).toBeChecked();
    await page.keyboard.press('n');
    await write('Seen: 1 register, 2 owners; is that all? [no] j/k');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await write('REG-1, page 4');
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await page.keyboard.press('l');
    await expectPressed(page, words.assessment.flag, true);
    await expectPressed(page, words.assessment.park, true);
    await expect(questionInFront(page)).toHaveText('4.1-1');
    await expectSaved(page);
  });

  await test.step('on, back, and to the next open question', async () => {
    await page.keyboard.press('Enter');
    await expect(questionInFront(page)).toHaveText('4.1-2');
    await page.keyboard.press('j');
    await expect(questionInFront(page)).toHaveText('4.1-3');
    await page.keyboard.press('2');
    await page.keyboard.press('k');
    await expect(questionInFront(page)).toHaveText('4.1-2');
    await page.keyboard.press('Shift+Enter');
    await expect(questionInFront(page)).toHaveText('4.1-1');
    await page.keyboard.press('u');
    await expect(questionInFront(page)).toHaveText('4.1-2');
    await page.keyboard.press('0');
    await expect(page.getByText(words.assessment.neverNotApplicable)).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('u');
    await expect(questionInFront(page)).toHaveText('4.1-4');
    await page.keyboard.press('Slash');
    await page.keyboard.type('5.1-4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(questionInFront(page)).toHaveText('5.1-4');
    await page.keyboard.press('0');
    await expect(reason(page)).toBeFocused();
    await write('No system is built, supplied or bought as a product.');
    await expectSaved(page);
    await page.keyboard.press('Escape');
    await expectPressed(page, words.assessment.notApplicable, true);
    await page.keyboard.press('u');
    await expect(questionInFront(page)).toHaveText('5.1-5');
    await page.keyboard.press('Shift+Slash');
    await expectPressed(page, words.assessment.cannotDetermine, true);
  });

  await test.step('an AI system', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    for (const name of ['Quote engine', 'Claims reader']) {
      await tabTo(page, button(page, words.engagement.addSystem));
      await page.keyboard.press('Enter');
      await expect(field(page, words.engagement.systemName)).toBeFocused();
      await write(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('rowheader', { name })).toBeVisible();
    }
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(questionInFront(page)).toHaveText('5.1-5');
  });

  await test.step('search, and from one AI system to the next', async () => {
    await page.keyboard.press('Slash');
    await page.keyboard.type('8.2-1');
    await expect(page.getByText(/^\d questions?$/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(questionInFront(page)).toHaveText('8.2-1');
    await expect(tab(page, 'Quote engine')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('3');
    await page.keyboard.press('BracketRight');
    await expect(tab(page, 'Claims reader')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('1');
    await page.keyboard.press('n');
    await write('Reader: never assessed.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('BracketLeft');
    await expect(achievement(page, 3)).toBeChecked();
    await expect(note(page)).toHaveValue('');
  });

  await test.step('a control found by the palette and excluded', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('A.10.4');
    await expect(page.getByRole('option', { name: /A\.10\.4/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(questionInFront(page)).toHaveText('A.10.4-1');
    await tabTo(page, page.getByRole('radio', { name: words.assessment.decisions.undecided }), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await expect(field(page, words.assessment.justification)).toBeFocused();
    await write('Nothing is offered to customers; board minute 7.');
    await expect(page.getByText(words.assessment.excludedNote)).toBeVisible();
    await page.keyboard.press('Escape');
    await expectSaved(page);
  });

  await test.step('both documents', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    for (const kind of ['gap', 'workbook'] as const) {
      const card = page.getByRole('region', { name: words.reports.kinds[kind].title });
      await tabTo(page, card.getByRole('button', { name: words.reports.kinds[kind].create }));
      await page.keyboard.press('Enter');
      const save = card.getByRole('button', { name: words.reports.download });
      await expect(save).toBeVisible({ timeout: 30_000 });
      await tabTo(page, save);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      const text = await textOf(download);
      for (const words_ of typed) expect.soft(text, kind).toContain(words_);
    }
  });
});

test('a key pressed twice, or while a text is typed, destroys nothing, and undo takes back one step at a time', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createByKeys(page, 'Careful GmbH');

  await test.step('the same key again keeps the answer; Backspace takes it away', async () => {
    await page.keyboard.press('3');
    await page.keyboard.press('3');
    await expect(achievement(page, 3)).toBeChecked();
    await page.keyboard.press('Shift+Digit5');
    await page.keyboard.press('Shift+Digit5');
    await expect(evidence(page, 'E4')).toBeChecked();
    await page.keyboard.press('Backspace');
    await expect(achievement(page, 3)).not.toBeChecked();
    await expect(evidence(page, 'E4')).toBeChecked();
  });

  await test.step('undo and redo, step by step', async () => {
    await page.keyboard.press('Control+z');
    await expect(achievement(page, 3)).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(evidence(page, 'E1')).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(achievement(page, 3)).not.toBeChecked();
    await page.keyboard.press('Control+Shift+Z');
    await expect(achievement(page, 3)).toBeChecked();
    await page.keyboard.press('Control+Shift+Z');
    await expect(evidence(page, 'E4')).toBeChecked();
    await page.keyboard.press('Control+Shift+Z');
    await expect(achievement(page, 3)).not.toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(achievement(page, 3)).toBeChecked();
    await expectSaved(page);
  });

  await test.step('every single key is text in a field', async () => {
    const keys = '12340?/[]jkunemlfotpbhg';
    // In the note, Backspace takes back the new line.
    for (const into of ['n', 'e', 'Slash']) {
      await page.keyboard.press(into);
      await page.keyboard.type(keys);
      if (into === 'n') await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Escape');
    }
    await expect(note(page)).toHaveValue(keys);
    await expect(reference(page)).toHaveValue(keys.slice(0, -1));
    await expectSaved(page);
    await expect(questionInFront(page)).toHaveText('4.1-1');
    await expect(achievement(page, 3)).toBeChecked();
    await expect(evidence(page, 'E4')).toBeChecked();
    await expectPressed(page, words.assessment.flag, false);
    await expectPressed(page, words.assessment.park, false);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(list(page)).toContainText(words.assessment.progressAll(1, 319));
  });

  await test.step('Backspace after a search corrects the search', async () => {
    await page.keyboard.press('Slash');
    await page.keyboard.type('policy');
    await expect(page.locator('.search-result').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.search-result').first()).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('searchbox')).toHaveValue('polic');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(achievement(page, 3)).toBeChecked();
  });

  await test.step('undo in a field is the field’s own', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await expect(achievement(page, 3)).toBeChecked();
  });

  await test.step('in a dialog the keys of the questions do nothing', async () => {
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: words.assessment.stillOpenTitle })).toBeVisible();
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(achievement(page, 3)).toBeChecked();
    await expect(questionInFront(page)).toHaveText('4.1-1');
  });
});

test('the overlay shows every key, the palette reaches every screen, Escape closes what is on top', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createByKeys(page, 'Overlay SA');

  await page.keyboard.press('h');
  const overlay = page.getByRole('dialog', { name: words.shell.keysTitle });
  await expect(overlay).toBeVisible();
  for (const command of ['answer-1', 'evidence-E4', 'next-open', 'system-next', 'undo', 'go-reports'] as const) {
    await expect(overlay.getByText(words.shell.commands[command], { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(overlay).toHaveCount(0);

  for (const [command, heading] of [
    ['go-results', words.results.title],
    ['go-systems', words.engagement.systemsTitle],
    ['go-scope', words.engagement.scopeTitle],
    ['go-reports', words.reports.title],
    ['go-settings', words.home.settingsTitle],
    ['go-home', words.home.title],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words.shell.commands[command]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  for (const [letter, heading] of [
    ['r', words.results.title],
    ['s', words.engagement.systemsTitle],
    ['p', words.engagement.scopeTitle],
    ['d', words.reports.title],
    ['t', words.home.settingsTitle],
    ['h', words.home.title],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  await test.step('keys of a question do nothing on another screen', async () => {
    await page.keyboard.press('4');
    await page.keyboard.press('m');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(questionInFront(page)).toHaveText('4.1-1');
    await expect(achievement(page, 4)).not.toBeChecked();
    await expectPressed(page, words.assessment.flag, false);
    await expect(savedState(page)).toHaveText(words.shell.savedBefore);
  });

  await test.step('the room: projector, blank, timer', async () => {
    await page.keyboard.press('p');
    await expect(note(page)).toBeHidden();
    await expect(button(page, words.assessment.flag)).toBeHidden();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await expect(page.getByText(words.shell.projectorFirst)).toBeVisible();
    await page.keyboard.press('b');
    await expect(button(page, words.shell.blanked)).toBeVisible();
    await page.keyboard.press('4');
    await page.keyboard.press('Escape');
    await expect(button(page, words.shell.blanked)).toHaveCount(0);
    await expect(achievement(page, 4)).not.toBeChecked();
    await page.keyboard.press('4');
    await expect(achievement(page, 4)).toBeChecked();
    await page.keyboard.press('p');
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByRole('timer')).toBeVisible();
  });
});

test('single keys can be switched off: letters and digits then do nothing, keys with Ctrl still act', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createByKeys(page, 'Speech input Ltd');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  const choice = page.getByRole('checkbox', { name: words.home.singleKeys });
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words.shell.commands['go-assessment']);
  await page.keyboard.press('Enter');
  await expect(questionInFront(page)).toHaveText('4.1-1');
  for (const key of ['4', '0', 'Shift+Slash', 'Shift+Digit4', 'm', 'l', 'j', 'u', 'n', 'h', 'p', 'Backspace', 'Slash']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words.shell.commands['answer-2']);
  await page.keyboard.press('Enter');
  await expect(achievement(page, 2)).toBeChecked();
  await expect(questionInFront(page)).toHaveText('4.1-1');
  await expect(evidence(page, 'E1')).toBeChecked();
  await expectPressed(page, words.assessment.flag, false);
  await expect(note(page)).not.toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(achievement(page, 2)).not.toBeChecked();
});

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name} ?:`) });

/** Presses Tab until `target` has the focus; fails when it cannot be reached in the length of a page. */
const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'reached with Tab').toBeFocused();
};

const createByKeys = async (page: Page, client: string, more: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
  await tabTo(page, button(page, words.home.create));
  await page.keyboard.press('Enter');
  await expect(field(page, words.engagement.client)).toBeFocused();
  await page.keyboard.type(client);
  await more();
  await tabTo(page, button(page, words.engagement.create));
  await page.keyboard.press('Enter');
  await expect(questionInFront(page)).toHaveText('4.1-1');
};
