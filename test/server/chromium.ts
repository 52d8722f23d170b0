import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Path of a Chromium to test with, or null: the system's, else Playwright's own. */
export function chromiumForTests(): string | null {
  return ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
