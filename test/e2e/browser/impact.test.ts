/** Impact assessment and risk register by keyboard: assessed, refused while it lacks something, approved, taken over as a risk, treated. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { impactAspects } from '../../../domain/impact/impact.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './browser-test.ts';
import { button, createEngagement, expectSaved, field, goToScreen, openPage, words } from './screens.ts';

const { impact, risks } = words;
const shots = new URL('../../../out/screenshots/', import.meta.url).pathname;

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Leads the focus to what has this name, as Tab would, and presses Enter there. */
const enter = async (page: Page, name: string): Promise<void> => {
  await button(page, name).focus();
  await press(page, 'Enter');
};
const write = async (page: Page, label: string, typed: string): Promise<void> => {
  await field(page, label).first().focus();
  await page.keyboard.insertText(typed);
};
/** Chooses a step by its digit, as in any list. */
const step = async (page: Page, label: string, digit: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).first().focus();
  await press(page, digit);
};

test('an assessment is written and approved by keyboard, not before individuals, groups and society are looked at', async ({ page, start }) => {
  test.slow();
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Acme');
  await goToScreen(page, 'systems');
  await enter(page, words.engagement.addSystem);
  await field(page, words.engagement.systemName).fill('Triage assistant');
  await press(page, 'Enter');
  await expectSaved(page);

  await press(page, 'g', 'i');
  await expect(page.getByText(impact.unassessedUse)).toBeVisible();
  await enter(page, impact.startFor('Triage assistant'));
  await expect(page.getByText(impact.gaps['organisation-only'])).toBeVisible();
  await write(page, impact.fields.subject, 'Release 2 in the emergency department.');
  await write(page, impact.fields.individuals, 'A patient waits too long after a low score.');
  await expect(page.getByText(impact.gaps.groups)).toBeVisible();
  await write(page, impact.fields.groups, 'People who speak another language are scored lower.');
  await write(page, impact.fields.societies, 'Trust in emergency care.');
  await expect(page.getByText(impact.gaps.societies)).toBeHidden();

  for (const aspect of impactAspects) {
    const block = page.getByRole('region', { name: impact.aspects[aspect], exact: true });
    const group = block.getByRole('radio', { name: aspect === 'fairness' ? impact.relevance.relevant : impact.relevance.none });
    await group.focus();
    await press(page, 'Space');
    await block.getByRole('textbox', { name: impact.finding }).focus();
    await page.keyboard.insertText(aspect === 'fairness' ? 'Scores differ by language.' : 'Looked at with the ward; nothing to expect.');
  }
  await step(page, impact.likelihood, '4');
  await step(page, impact.severity, '4');
  await expect(page.getByText(`${risks.levels.intolerable} 16`).first()).toBeVisible();
  await write(page, impact.measures, 'A nurse sees every low score.');
  await step(page, impact.residualLikelihood, '2');
  await step(page, impact.residualSeverity, '3');
  await write(page, impact.fields.consulted, 'Nurses, the patients’ council.');
  await write(page, impact.fields.conclusion, 'Use goes on.');
  await write(page, impact.fields.assessedBy, 'AI officer');
  await page.getByLabel(impact.fields.assessedOn).fill('2026-10-02');
  await expect(page.getByRole('heading', { name: impact.whatIsMissing })).toBeHidden();
  await expectSaved(page);

  await enter(page, impact.approve);
  await expect(page.getByText(impact.approvedHint)).toBeVisible();
  await expect(page.getByText(impact.unassessedUse)).toBeHidden();
  await expectSaved(page);

  // What it found goes to the register, and leads back.
  await enter(page, impact.toRisk);
  await enter(page, impact.openRisk);
  const sheet = page.getByRole('dialog', { name: /^R1 / });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText(`${risks.levels.intolerable} 16`)).toBeVisible();
  await write(page, risks.fields.owner, 'Head of emergency care');
  await expectSaved(page);
  await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('link', { name: risks.fromImpact }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Triage assistant/ })).toBeVisible();

  // All of it is in the file.
  await page.reload();
  await expect(page.getByText(impact.approvedHint)).toBeVisible();
  await expect(field(page, impact.fields.groups)).toHaveValue('People who speak another language are scored lower.');
});

test('the register counts risks in the matrix, and a place there, a level, a system or a word filters it', async ({ page, home, start, exampleFile }) => {
  const file = join(home, 'Merrowdale.plumb');
  copyFileSync(exampleFile, file);
  await openPage(page, (await start(file)).url);
  await goToScreen(page, 'risks');
  const rows = page.getByRole('table').last().getByRole('row');
  await expect(rows).toHaveCount(13);
  const cell = page.getByRole('button', { name: risks.cell(`${risks.likelihood} 3`, `${risks.consequence} 5 (${risks.levels.intolerable})`, 1), exact: true });
  await cell.focus();
  await press(page, 'Enter');
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText('diabetes');
  await enter(page, risks.clearCell);
  await page.getByRole('searchbox', { name: risks.filter }).focus();
  await page.keyboard.insertText('amber payment');
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText(risks.issues['no-treatment']);
  await page.getByRole('searchbox', { name: risks.filter }).fill('');
  await page.getByRole('combobox', { name: risks.columns.systems, exact: true }).selectOption('S3');
  await expect(rows).toHaveCount(5);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

    test(`impact assessments and risks have no serious fault in ${colorScheme} colours`, async ({ page, home, start, exampleFile }, info) => {
      test.slow();
      const file = join(home, 'Merrowdale.plumb');
      copyFileSync(exampleFile, file);
      await openPage(page, (await start(file)).url);
      const look = async (name: string): Promise<void> => {
        await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`) });
        await expectAccessible(page, name, colorScheme, info);
      };
      await goToScreen(page, 'impact');
      await page.getByRole('button', { name: /^S3 / }).click();
      await expect(page.getByRole('heading', { name: impact.whatIsMissing })).toBeVisible();
      await look('impact');
      await page.getByRole('heading', { name: impact.aspects.fairness, exact: true }).scrollIntoViewIfNeeded();
      await look('impact-aspect');
      await goToScreen(page, 'risks');
      await look('risks');
      await page.getByText(risks.criteria, { exact: true }).click();
      await look('risks-criteria');
      await page.getByText(risks.criteria, { exact: true }).click();
      await page.getByRole('button', { name: /^R1 / }).scrollIntoViewIfNeeded();
      await look('risks-register');
      await page.getByRole('button', { name: /^R1 / }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('risk');
    });
  });
}
