import { defineConfig } from '@playwright/test';

/** Debian's Chromium, or the one named: Playwright downloads no browser of its own here. */
const chromium = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/**
 * The screens against the real engine and real files. One worker and no retries: a test that passes the second time is a
 * fault somebody has not found yet. Tests of the Electron host stand in test/e2e/electron and skip themselves, with the
 * reason, where the Electron program is absent.
 */
export default defineConfig({
  testDir: here('../test/e2e'),
  testMatch: '**/*.test.ts',
  outputDir: here('../out/e2e'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  // Long enough for a scan of every screen on a slow machine; a step that hangs ends after its own, shorter time.
  timeout: 150_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'browser',
      testIgnore: 'electron/**',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
          ],
        },
      },
    },
    { name: 'electron', testMatch: 'electron/**/*.test.ts' },
  ],
});
