/** The Statement of Applicability filled in and approved by keyboard. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, openPage, questionInFront, words } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const t = words.statement;

test('a row is included and another excluded with its reason, by keyboard alone, and nothing thin is taken', async ({ page, start }, info) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await expect(page.getByText(t.counts(38))).toBeVisible();
  await expect(button(page, t.approve)).toBeDisabled();

  const row = (ref: string) => page.locator('.split-entry').filter({ has: page.getByText(ref, { exact: true }) });
  await row('A.2.2').focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('radio', { name: words.assessment.decisions.applicable })).toBeChecked();
  await expect(row('A.2.2')).toContainText(words.assessment.decisions.applicable);

  await page.keyboard.press('ArrowDown');
  await expect(row('A.2.3')).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: /^A\.2\.3 / })).toBeVisible();
  await expect(page.getByRole('radio', { name: words.assessment.decisions.excluded })).toBeDisabled();
  await page.keyboard.press('x');
  await expect(field(page, t.justification)).toBeFocused();
  await page.keyboard.type('The risk assessment of 3 March names no other policy that AI could touch.');
  await expectSaved(page);
  await page.getByRole('radio', { name: words.assessment.decisions.excluded }).focus();
  await page.keyboard.press('Space');
  await expect(row('A.2.3')).toContainText(words.assessment.decisions.excluded);
  await expectSaved(page);
  await expect(page.locator('.issues')).toHaveCount(0);

  // An excluded row does not let its reason become thin: what is typed stays in the field and is not saved.
  await field(page, t.justification).fill('Too thin.');
  await field(page, t.justification).blur();
  await expect(page.getByRole('alert')).toHaveText(t.excludeTooShort(9));
  await expectAccessible(page, 'statement', 'light', info);

  await page.reload();
  await expect(field(page, t.justification)).toHaveCount(1);
  await row('A.2.3').click();
  await expect(field(page, t.justification)).toHaveValue('The risk assessment of 3 March names no other policy that AI could touch.');
});

test('the statement of the worked example shows what blocks it, and a filter leads there', async ({ page, home, start, exampleFile }, info) => {
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await expect(questionInFront(page)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  const blocking = page.getByRole('button', { name: new RegExp(`^${t.filters.blocking} \\d+$`) });
  await blocking.focus();
  await page.keyboard.press('Enter');
  await expect(blocking).toHaveAttribute('aria-pressed', 'true');
  const count = Number((await blocking.textContent())?.match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('.split-entry')).toHaveCount(count);
  await page.locator('.split-entry').first().click();
  await expect(page.getByRole('list', { name: t.remarks })).toBeVisible();
  await expectAccessible(page, 'statement of the example', 'dark', info);
});
