/** The parts of the screens by role and name, so that a test reads as what a person sees and does. */
import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../renderer/text/en.ts';

export const words = en;

/** "Saved 10:12:07", "Saving", or the alarm, in the header. */
export const savedState = (page: Page): Locator => page.getByRole('banner').locator('.saved');

/** Waits until everything typed is in the file. */
export const expectSaved = (page: Page): Promise<void> => expect(savedState(page)).toHaveText(/^Saved \d\d:\d\d:\d\d$/);

/** The reference and place of the question in front: "4.2-3". */
export const questionInFront = (page: Page): Locator => page.locator('.question-place strong');

export const openPage = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await expect(page.getByRole('banner')).toBeVisible();
};

/** Makes an engagement with nothing but a client's name, and shows its first question. */
export const createEngagement = async (page: Page, client: string): Promise<void> => {
  await button(page, words.home.create).click();
  await field(page, words.engagement.client).fill(client);
  await button(page, words.engagement.create).click();
  await expect(questionInFront(page)).toHaveText('4.1-1');
};

/** By mouse: its requirement or control in the list, then its mark above the question. */
export const goToQuestion = async (page: Page, ref: string): Promise<void> => {
  const item = ref.replace(/-\d+$/, '');
  await list(page).locator('.list-item').filter({ has: page.getByText(item, { exact: true }) }).click();
  await page.getByRole('button', { name: new RegExp(`^${item.replaceAll('.', '\\.')}-${ref.slice(item.length + 1)}: `) }).click();
  await expect(questionInFront(page)).toHaveText(ref);
};

export const list = (page: Page): Locator => page.getByRole('navigation', { name: words.assessment.list });

export const achievement = (page: Page, step: 1 | 2 | 3 | 4): Locator =>
  page.getByRole('radio', { name: words.common.achievement[step], exact: true });

export const evidence = (page: Page, level: keyof typeof words.common.evidence): Locator =>
  page.getByRole('radio', { name: new RegExp(`^${level} `) });

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const expectPressed = (page: Page, name: string, pressed: boolean): Promise<void> =>
  expect(button(page, name)).toHaveAttribute('aria-pressed', String(pressed));

/** A field that takes text, by its label. */
export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true });
export const note = (page: Page): Locator => field(page, words.assessment.note);
export const reference = (page: Page): Locator => field(page, words.assessment.evidenceReference);
export const reason = (page: Page): Locator => field(page, words.assessment.reasonTitle);

export type ScreenName = keyof typeof words.shell.screens;

/** By mouse, through the header. */
export const goToScreen = (page: Page, name: ScreenName): Promise<void> =>
  name === 'home' || name === 'settings'
    ? page.getByRole('banner').getByRole(name === 'home' ? 'link' : 'button', { name: words.shell.screens[name] }).click()
    : page.getByRole('navigation', { name: words.shell.mainNavigation }).getByRole('link', { name: words.shell.screens[name], exact: true }).click();
