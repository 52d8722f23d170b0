/** Findings by keyboard: judged, drafted, edited, brought to closure, compared with later answers; reviewed, locked and unlocked. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, goToQuestion, note, openPage, questionInFront, words } from './screens.ts';

const said = words.findings;

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Leads the focus to what has this name, as Tab would, and presses Enter there. */
const enter = async (page: Page, name: string): Promise<void> => {
  await expect(button(page, name)).toBeEnabled();
  await button(page, name).focus();
  await press(page, 'Enter');
};
const fill = async (page: Page, label: string, words_: string): Promise<void> => {
  await field(page, label).focus();
  await page.keyboard.insertText(words_);
};

test('a finding goes by keyboard from an answer to closure, and no further without its verification', async ({ page, start }) => {
  test.slow();
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToQuestion(page, '5.2-1');
  await press(page, '1', 'Shift+Digit4', 'n');
  await page.keyboard.insertText('No AI policy exists; an announcement of March is all there is.');
  await press(page, 'Escape');
  await expectSaved(page);

  await press(page, 'r');
  await expect(page.getByRole('dialog', { name: said.judgement.title('5.2') })).toBeVisible();
  await enter(page, said.judgement.draft);
  await expect(page.getByRole('heading', { level: 2, name: /^F1 / })).toBeVisible();
  await expect(field(page, said.field.statement)).toHaveValue(/an announcement of March is all there is/);
  await expect(page.getByText(said.grading)).toBeVisible();

  await enter(page, said.move.confirmed);
  await expect(button(page, said.move['in-correction'])).toBeDisabled();
  await fill(page, said.field.owner, 'Chief Operating Officer');
  await page.getByLabel(said.field.dueOn).fill('2027-03-31');
  await enter(page, said.move['in-correction']);
  await fill(page, said.field.correction, 'The announcement was withdrawn.');
  await fill(page, said.field.correctiveAction, 'A policy owner is named and reviews the policy each year.');
  await enter(page, said.move.corrected);
  await expect(page.getByText(said.moveMissing('how it was verified, who verified it and when it was verified'))).toBeVisible();
  await fill(page, said.field.verification, 'Policy v1.0 of 2 March seen, approved by the board.');
  await fill(page, said.field.verifiedBy, 'Lead assessor');
  await page.getByLabel(said.field.verifiedOn).fill('2027-03-20');
  await enter(page, said.move.verified);
  await enter(page, said.move.closed);
  await expect(page.getByText(said.closedNote)).toBeVisible();
  await expectSaved(page);

  // Opened again, with the reason the register asks for.
  await enter(page, said.move['in-correction']);
  await page.keyboard.insertText('The policy was withdrawn again.');
  await press(page, 'Enter');
  await expect(page.getByText('The policy was withdrawn again.')).toBeVisible();
});

test('later answers never write over a finding; they are taken over field by field', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await press(page, '2', 'Shift+Digit4', 'g', 'f');
  await enter(page, said.draftAll);
  await expect(page.getByRole('heading', { level: 2, name: /^F1 / })).toBeVisible();
  await field(page, said.field.statement).fill('In the words of a person.');
  await expectSaved(page);
  await press(page, 'Escape', 'g', 'a');
  await expect(questionInFront(page)).toHaveText('4.1-1');
  await press(page, 'n');
  await page.keyboard.insertText('A context analysis of 2024 was found.');
  await press(page, 'Escape', 'g', 'f');
  await expect(field(page, said.field.statement)).toHaveValue('In the words of a person.');
  await expect(page.locator('.finding-head').getByText(said.outdated)).toBeVisible();
  await enter(page, said.compare);
  const compared = page.getByRole('dialog').getByRole('region', { name: said.field.statement });
  await expect(compared).toContainText('A context analysis of 2024 was found.');
  await enter(page, said.takeOver(said.field.statement));
  await enter(page, said.compareDone);
  await press(page, 'Escape');
  await expect(field(page, said.field.statement)).toHaveValue(/A context analysis of 2024 was found/);
  await expect(page.locator('.finding-head').getByText(said.outdated)).toBeHidden();
});

test('a grade is overruled with a reason, a review says what changed since, and a lock holds', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await press(page, '3', 'Shift+Digit4', 'r');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: said.judgement.grade, exact: true }).selectOption('opportunity');
  await expect(button(page, said.judgement.apply)).toBeDisabled();
  await fill(page, said.judgement.reason, 'Only the order of two issues in the analysis is missing.');
  await enter(page, said.judgement.apply);
  await enter(page, said.judgement.set.reviewed);
  await expect(sheet.getByText(said.judgement.reviewState.reviewed, { exact: true })).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByText(said.judgement.overruled('Minor', 'Opportunity'))).toBeVisible();

  await press(page, 'n');
  await page.keyboard.insertText('Added after the review.');
  await press(page, 'Escape', 'r');
  await expect(sheet.getByText(`4.1-1: ${said.judgement.changedHow.changed}`)).toBeVisible();
  await enter(page, said.judgement.set.reviewed);
  await enter(page, said.judgement.set.locked);
  await expect(button(page, said.judgement.unlock)).toBeVisible();
  await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  await press(page, '1');
  await expect(page.getByText(said.judgement.lockedHint)).toBeVisible();
  await expect(note(page)).toHaveJSProperty('readOnly', true);
  await press(page, 'r');
  await enter(page, said.judgement.unlock);
  await expect(button(page, said.judgement.set.locked)).toBeVisible();
  await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  await press(page, '1');
  await expect(page.getByRole('radio', { name: words.common.achievement[1], exact: true })).toBeChecked();

  // None of it is for the room.
  await press(page, 'p', 'r');
  await expect(page.getByText(said.judgement.overruled('Major', 'Opportunity'))).toBeHidden();
  await expect(sheet).toBeHidden();
});

test('the list is searched and walked by key', async ({ page, home, start, exampleFile }) => {
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await expect(questionInFront(page)).toBeVisible();
  await press(page, 'g', 'f');
  if (await button(page, said.draftAll).isEnabled()) await enter(page, said.draftAll);
  const entries = page.locator('button.findings-entry');
  await expect(entries.first()).toHaveAttribute('aria-current', 'true');
  await press(page, 'j');
  await expect(entries.nth(1)).toHaveAttribute('aria-current', 'true');
  await press(page, 'ArrowDown', 'k');
  await expect(entries.nth(1)).toBeFocused();
  await page.getByRole('searchbox', { name: said.search }).fill('9.2.1');
  await expect(entries).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: / / }).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`findings and judgement have no serious fault in ${colorScheme} colours`, async ({ page, home, start, exampleFile }, info) => {
      test.slow();
      const file = join(home, 'Merrowdale.plumb');
      copyFileSync(exampleFile, file);
      await openPage(page, (await start(file)).url);
      await expect(questionInFront(page)).toBeVisible();
      await press(page, 'r');
      await expectAccessible(page, 'judgement', colorScheme, info);
      await press(page, 'Escape', 'g', 'f');
      if (await button(page, said.draftAll).isEnabled()) await enter(page, said.draftAll);
      await expect(page.locator('button.findings-entry').first()).toBeVisible();
      await page.locator('.findings-notes summary').click();
      await expectAccessible(page, 'findings', colorScheme, info);
      await enter(page, said.compare);
      await expect(page.getByText(said.compareSame).or(page.locator('.compare-field').first())).toBeVisible();
      await expectAccessible(page, 'comparison', colorScheme, info);
    });
  });
}
