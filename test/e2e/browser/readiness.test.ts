/** Readiness by keyboard: what blocks, what clears it, and an approval typed in that clears it. */
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { createEngagement, expectSaved, field, goToScreen, openPage, questionInFront, words } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a verdict in words, each rule opens what it rests on and leads there, and an approval typed in clears its rule', async ({ page, start }, info) => {
  const t = words.readiness;
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  const stage1 = page.getByRole('region', { name: t.stages.stage1 });
  await expect(stage1.getByText(t.verdicts.stage1['not-ready'], { exact: true })).toBeVisible();
  const group = (title: string) => stage1.locator('.readiness-group').filter({ has: page.getByRole('heading', { name: new RegExp(`^${title} `) }) });
  await expect(group(t.unknown)).toContainText('S1-03');
  await expect(group(t.blocks)).toContainText(`S1-02 ${t.notMet} ${t.rules['S1-02']}`);
  await expect(stage1).not.toContainText('%');

  const rule = stage1.locator('details').filter({ hasText: 'S1-03' });
  await rule.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(rule).toContainText(`A07 ${t.actions['A07'] ?? ''}`);
  await rule.getByRole('button', { name: t.below }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, t.fields.scopeApprovedBy)).toBeFocused();
  await field(page, t.fields.policyApprovedBy).focus();
  await page.keyboard.type('Chief Operating Officer');
  await page.getByLabel(t.fields.policyApprovedOn, { exact: true }).fill('2026-09-01');
  await expectSaved(page);
  await expect(group(t.cleared)).toContainText('S1-03');

  await field(page, t.fields.expectedSystems).fill('many');
  await expect(page.getByRole('alert')).toHaveText(t.wholeNumber);
  await field(page, t.fields.expectedSystems).fill('8');
  await page.getByLabel(t.fields.decidedOn, { exact: true }).fill('2027-08-31');
  await expect(page.getByText(t.expires(words.common.date('2030-08-31')))).toBeVisible();
  await expect(page.getByText(t.recertificationFrom(words.common.date('2030-02-28')))).toBeVisible();
  await field(page, t.fields.body).fill('Certification body');
  await expectSaved(page);
  await expect(page.getByText(t.warnings['body-not-checked'])).toBeVisible();
  await expectAccessible(page, 'readiness', 'light', info);

  await goToScreen(page, 'assessment');
  await goToScreen(page, 'readiness');
  await expect(field(page, t.fields.policyApprovedBy)).toHaveValue('Chief Operating Officer');
  const defined = stage1.locator('details').filter({ hasText: 'S1-04' });
  await defined.locator('summary').click();
  await defined.getByRole('button', { name: t.openItem('6.1.2') }).click();
  await expect(questionInFront(page)).toHaveText('6.1.2-1');
});
