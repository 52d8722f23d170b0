/** The main job with the mouse: from an empty computer to both documents, and everything still there the next day. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { textOf } from './documents.ts';
import {
  achievement,
  button,
  createEngagement,
  evidence,
  expectPressed,
  expectSaved,
  field,
  goToQuestion,
  goToScreen,
  list,
  note,
  openPage,
  questionInFront,
  reason,
  reference,
  savedState,
  words,
} from './screens.ts';

test('the first start offers the worked example, which opens with its results', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await expect(page.getByRole('heading', { name: words.home.exampleTitle })).toBeVisible();
  await expect(page.getByText(words.home.recentEmpty)).toBeVisible();
  await button(page, words.home.example).click();
  await expect(page.getByRole('banner')).toContainText('Merrowdale Insurance DAC', { timeout: 30_000 });
  await goToScreen(page, 'results');
  await expect(page.getByRole('button', { name: /^Score of Clause conformity index: \d+$/ })).toBeVisible();
});

test('an engagement made, answered and closed comes back whole, and each word typed stands in both documents', async ({
  page,
  context,
  start,
}) => {
  const server = await start();
  await openPage(page, server.url);
  const typed: string[] = [];
  const write = (text: string): string => {
    typed.push(text);
    return text;
  };

  await test.step('the engagement', async () => {
    await button(page, words.home.create).click();
    await button(page, words.engagement.create).click();
    await expect(page.getByText(words.engagement.clientMissing)).toBeVisible();
    await field(page, words.engagement.client).fill('Aldgate & Sons <Ltd>');
    await field(page, words.engagement.sector).fill('Reinsurance');
    await page.getByLabel(words.engagement.size, { exact: true }).selectOption({ label: words.common.size.large });
    await page.getByLabel(words.common.role['ai-producer'], { exact: true }).check();
    await page.getByLabel(words.common.role['ai-customer'], { exact: true }).check();
    await field(page, words.engagement.scope).fill(write('Claims handling in Dublin and Cork; "pricing" is out.'));
    await field(page, words.engagement.leadAssessor).fill('R. Ashworth');
    await button(page, words.engagement.create).click();
    await expect(questionInFront(page)).toHaveText('4.1-1');
  });

  await test.step('an answer with evidence, note, reference, mark and parking', async () => {
    await achievement(page, 4).check();
    await expect(page.getByText(/^Answered Fully, rated Largely: one interview only/)).toBeVisible();
    await evidence(page, 'E3').check();
    await expect(page.getByText(/^Answered Fully, rated/)).toHaveCount(0);
    await note(page).fill(write('Context workshop of 3 March: 14 matters & their owners, < half of them "new".'));
    await reference(page).fill(write('CTX-07 v2, page 4; head of risk'));
    await button(page, words.assessment.flag).click();
    await button(page, words.assessment.park).click();
    await expectSaved(page);
  });

  await test.step('not applicable needs a reason worth reading', async () => {
    await button(page, words.assessment.next).click();
    await expect(questionInFront(page)).toHaveText('4.1-2');
    await expect(button(page, words.assessment.notApplicable)).toBeDisabled();
    await goToQuestion(page, '5.1-4');
    await button(page, words.assessment.notApplicable).click();
    await reason(page).fill('Not ours.');
    await expect(page.getByText(words.assessment.reasonShort)).toBeVisible();
    await note(page).click();
    await expectPressed(page, words.assessment.notApplicable, false);
    await reason(page).fill(write('No system is supplied to others, and none is planned in this term.'));
    await expectPressed(page, words.assessment.notApplicable, true);
    await expectSaved(page);
  });

  await test.step('cannot determine', async () => {
    await goToQuestion(page, '4.3-1');
    await button(page, words.assessment.cannotDetermine).click();
    await note(page).fill(write('The scope owner is away until 12 May.'));
    await expectSaved(page);
  });

  await test.step('a low answer hides the question that depends on it, says why, and keeps its answer', async () => {
    await goToQuestion(page, '4.2-3');
    await achievement(page, 3).check();
    await note(page).fill(write('Kept although it is not asked.'));
    await goToQuestion(page, '4.2-2');
    await achievement(page, 1).check();
    await expect(page.getByRole('button', { name: '4.2-3: not asked' })).toBeVisible();
    await page.getByText('1 question is not asked here').click();
    await expect(page.getByText('Asked only where 4.2-2 is answered Partly or better.').first()).toBeVisible();
    await button(page, words.assessment.next).click();
    await expect(questionInFront(page)).toHaveText('4.2-4');
    await goToQuestion(page, '4.2-2');
    await achievement(page, 2).check();
    await expect(page.getByRole('button', { name: '4.2-3: answered' })).toBeVisible();
    await goToQuestion(page, '4.2-3');
    await expect(achievement(page, 3)).toBeChecked();
    await expect(note(page)).toHaveValue('Kept although it is not asked.');
    await goToQuestion(page, '4.2-2');
    await achievement(page, 1).check();
    await expectSaved(page);
  });

  await test.step('an AI system, and a question asked for it', async () => {
    await goToScreen(page, 'systems');
    await addSystem(page, 'Claims triage', write('Sorts motor claims by complexity.'));
    await addSystem(page, 'Fraud score', write('Scores claims for the special unit.'));
    await goToScreen(page, 'assessment');
    await goToQuestion(page, '8.2-1');
    await page.getByRole('tab', { name: /^Claims triage ?: open$/ }).click();
    await achievement(page, 2).check();
    await note(page).fill(write('Triage: assessed once, in 2024.'));
    await page.getByRole('tab', { name: /^Fraud score/ }).click();
    await expect(note(page)).toHaveValue('');
    await achievement(page, 4).check();
    await evidence(page, 'E4').check();
    await note(page).fill(write('Fraud: assessed each quarter.'));
    await expectSaved(page);
    await expect(page.getByRole('tab', { name: /^Claims triage ?: Partly$/ })).toBeVisible();
  });

  await test.step('a control excluded, with a justification', async () => {
    await list(page).locator('.list-item').filter({ has: page.getByText('A.10.4', { exact: true }) }).click();
    await page.getByRole('radio', { name: words.assessment.decisions.excluded }).check();
    await field(page, words.assessment.justification).fill('No customers.');
    await expect(page.getByText(words.assessment.justificationShort)).toBeVisible();
    await expect(page.getByText(words.assessment.excludedNote)).toHaveCount(0);
    await field(page, words.assessment.justification).fill(write('No AI system is offered to customers; decision of the board, minute 14.'));
    await expect(page.getByText(words.assessment.excludedNote)).toBeVisible();
    await expectSaved(page);
  });

  await test.step('counts, coverages, intervals and numbers of grades open what was counted', async () => {
    await goToScreen(page, 'results');
    const sheet = page.getByRole('dialog');
    const rows = sheet.locator('tbody tr');
    const answered = page.getByRole('button', { name: /^Answered: \d+$/ });
    const count = Number(await answered.textContent());
    await answered.click();
    await expect(rows).toHaveCount(count);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Not applicable: 1$/ }).click();
    await expect(sheet.getByRole('row', { name: /5\.1-4/ })).toContainText('Not applicable');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Coverage of 4: / }).click();
    await expect(sheet.getByRole('button', { name: words.results.openQuestion('4.1-1') })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Lower end of 4: / }).click();
    await expect(sheet.getByRole('heading', { name: words.results.formula })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Excluded of A\.10: 1$/ }).click();
    await expect(sheet).toContainText('A.10.4');
    await page.keyboard.press('Escape');
  });

  await test.step('numbers open what they are made of', async () => {
    await page.getByRole('button', { name: /^Score of Clause conformity index/ }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('heading', { name: words.results.formula })).toBeVisible();
    await sheet.getByRole('button', { name: /^Score of 4\.1: / }).click();
    await expect(sheet.getByRole('row', { name: /4\.1-1/ })).toContainText('Fully');
    await sheet.getByRole('button', { name: words.results.openQuestion('4.1-1') }).click();
    await expect(questionInFront(page)).toHaveText('4.1-1');
  });

  let gap = '';
  let workbook = '';
  await test.step('both documents', async () => {
    await goToScreen(page, 'reports');
    gap = await makeReport(page, 'gap');
    workbook = await makeReport(page, 'workbook');
  });
  for (const text of typed) {
    expect.soft(gap, 'the gap report').toContain(text);
    expect.soft(workbook, 'the workbook').toContain(text);
  }

  await test.step('closed, the server started anew, and opened from the recent list', async () => {
    await page.close();
    await server.stop();
    const page2 = await context.newPage();
    await openPage(page2, (await start()).url);
    await button(page2, words.home.openOf('Aldgate & Sons <Ltd>')).click();
    await expect(page2.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(savedState(page2)).toHaveText(words.shell.savedBefore);
    await goToQuestion(page2, '4.1-1');
    await expect(achievement(page2, 4)).toBeChecked();
    await expect(evidence(page2, 'E3')).toBeChecked();
    await expect(note(page2)).toHaveValue('Context workshop of 3 March: 14 matters & their owners, < half of them "new".');
    await expect(reference(page2)).toHaveValue('CTX-07 v2, page 4; head of risk');
    await expectPressed(page2, words.assessment.flag, true);
    await expectPressed(page2, words.assessment.park, true);
    await goToQuestion(page2, '5.1-4');
    await expect(reason(page2)).toHaveValue('No system is supplied to others, and none is planned in this term.');
    await goToQuestion(page2, '4.3-1');
    await expectPressed(page2, words.assessment.cannotDetermine, true);
    await goToQuestion(page2, '8.2-1');
    await page2.getByRole('tab', { name: /^Fraud score ?: Fully$/ }).click();
    await expect(note(page2)).toHaveValue('Fraud: assessed each quarter.');
    await list(page2).locator('.list-item').filter({ has: page2.getByText('A.10.4', { exact: true }) }).click();
    await expect(page2.getByRole('radio', { name: words.assessment.decisions.excluded })).toBeChecked();
    await goToScreen(page2, 'scope');
    await expect(field(page2, words.engagement.sector)).toHaveValue('Reinsurance');
    await expect(page2.getByLabel(words.common.role['ai-producer'], { exact: true })).toBeChecked();
    await expect(page2.getByLabel(words.common.role['ai-provider'], { exact: true })).not.toBeChecked();
    await expect(page2.getByLabel(words.engagement.size, { exact: true })).toHaveValue('large');
  });
});

test('a reload in the middle of the work comes back to the same question with everything in it', async ({ page, start, watch }) => {
  // The page asks whether the engagement it remembers is still open, which a refusal answers.
  watch.allow(/status of 409/);
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Reload AG');
  await goToQuestion(page, '5.2-3');
  await note(page).fill('Typed just before the reload.');
  await expectSaved(page);
  await page.reload();
  await expect(questionInFront(page)).toHaveText('5.2-3');
  await expect(note(page)).toHaveValue('Typed just before the reload.');
  await achievement(page, 3).check();
  await expectSaved(page);
});

test('a filter narrows the list, and “next” goes through what it shows', async ({ page, start }) => {
  await openPage(page, (await start()).url);
  await createEngagement(page, 'Filtered plc');
  for (const ref of ['4.3-2', '7.2-3']) {
    await goToQuestion(page, ref);
    await button(page, words.assessment.flag).click();
  }
  await page.getByRole('group', { name: words.assessment.filter }).getByRole('button', { name: `${words.assessment.filters.flagged} 2` }).click();
  await expect(list(page).locator('.list-item')).toHaveCount(2);
  await list(page).locator('.list-item').first().click();
  await expect(questionInFront(page)).toHaveText('4.3-2');
  await button(page, words.assessment.next).click();
  await expect(questionInFront(page)).toHaveText('7.2-3');
  await button(page, words.assessment.next).click();
  await expect(page.getByText(words.assessment.lastInFilter)).toBeVisible();
  await expect(questionInFront(page)).toHaveText('7.2-3');
});

const addSystem = async (page: Page, name: string, purpose: string): Promise<void> => {
  await button(page, words.engagement.addSystem).click();
  const sheet = page.getByRole('dialog', { name: words.engagement.newSystem });
  await sheet.getByLabel(words.engagement.systemName, { exact: true }).fill(name);
  await sheet.getByLabel(words.engagement.intendedPurpose, { exact: true }).fill(purpose);
  await sheet.getByRole('button', { name: words.engagement.save }).click();
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
};

const makeReport = async (page: Page, kind: 'gap' | 'workbook'): Promise<string> => {
  const { title, create } = words.reports.kinds[kind];
  const card = page.getByRole('region', { name: title });
  await card.getByRole('button', { name: create }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: words.reports.download }).click({ timeout: 30_000 }),
  ]);
  expect(download.suggestedFilename()).toMatch(kind === 'gap' ? /\.docx$/ : /\.xlsx$/);
  return textOf(download);
};
