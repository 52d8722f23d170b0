import AxeBuilder from '@axe-core/playwright';
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './browser-test.ts';

/** Nothing serious or critical; what is less goes into the results of the run, to be read. */
export const expectAccessible = async (page: Page, screen: string, colours: 'light' | 'dark', info: TestInfo): Promise<void> => {
  const axe = new AxeBuilder({ page });
  // The parts of a screen are the same in both; only their colours can differ.
  const { violations, passes } = await (colours === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  const found = violations.map(({ id, impact, help, nodes }) => ({
    rule: `${impact ?? 'minor'}: ${id}, ${help}`,
    where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
  }));
  const grave = found.filter(({ rule }) => /^(?:serious|critical)/.test(rule));
  const slight = found.filter((one) => !grave.includes(one));
  if (slight.length > 0) {
    info.annotations.push({ type: 'axe', description: `${screen}: ${JSON.stringify(slight)}` });
    console.log(`axe, ${screen}: ${slight.map(({ rule, where }) => `${rule} (${where[0] ?? ''})`).join('; ')}`);
  }
  expect.soft(grave, screen).toEqual([]);
};
