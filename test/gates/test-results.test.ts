import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlaywrightResults, readVitestResults } from '../../build/test-results.mjs';
import { emptyTree } from './planted-tree.ts';

const written = (content: object): string => {
  const path = join(emptyTree(), 'results.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const test = (status: string, fullName = '') => ({ status, fullName });

it('counts a test file that does not load as failed, although it holds no failed test', () => {
  const path = written({
    testResults: [
      { status: 'passed', assertionResults: [test('passed'), test('passed'), test('pending', 'needs strace')] },
      { status: 'failed', assertionResults: [test('failed')] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitestResults(path, 1)).toEqual({ passed: 2, failed: 2, skipped: ['needs strace'] });
});

it('counts a runner that ends badly as failed, whatever its file says or lacks', () => {
  expect(readVitestResults(written({ testResults: [] }), 1).failed).toBe(1);
  expect(readVitestResults('/nowhere/results.json', 1).failed).toBe(1);
  expect(readPlaywrightResults('/nowhere/results.json', 1).failed).toBe(1);
});

it('gives the reason beside a skipped screen test, and counts a flaky one as failed', () => {
  const spec = (title: string, status: string, reason?: string) => ({
    title,
    tests: [{ status, annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }] }],
  });
  const path = written({
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('opens twice', 'flaky'), spec('opens a window', 'skipped', 'there is no Electron here')] }],
      },
    ],
  });
  expect(readPlaywrightResults(path, 0)).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['opens a window: there is no Electron here'],
  });
});
