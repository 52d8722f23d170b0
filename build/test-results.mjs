/** Reads what the test runners wrote, as { passed, failed, skipped }; a runner that failed without a failed test counts as one. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} path the JSON reporter's file
 * @param {number} code exit code of the runner
 * @returns {{ passed: number, failed: number, skipped: readonly string[] }}
 */
export function readVitestResults(path, code) {
  if (!existsSync(path)) return nothing(code);
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const of = (status) => tests.filter((test) => test.status === status);
  // A file that does not even load has no tests that could fail.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName.trim());
  return counted(of('passed').length, of('failed').length + unloaded, skipped, code);
}

/**
 * @param {string} path the JSON reporter's file
 * @param {number} code exit code of the runner
 * @returns {{ passed: number, failed: number, skipped: readonly string[] }}
 */
export function readPlaywrightResults(path, code) {
  if (!existsSync(path)) return nothing(code);
  const { suites = [], errors = [] } = JSON.parse(readFileSync(path, 'utf8'));
  const tests = suites.flatMap(testsIn);
  const of = (status) => tests.filter((test) => test.status === status);
  const skipped = of('skipped').map(({ title, annotations }) => {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    return reason === undefined ? title : `${title}: ${reason}`;
  });
  const failed = tests.length - of('expected').length - of('skipped').length;
  return counted(of('expected').length, failed + errors.length, skipped, code);
}

const testsIn = (suite) => [
  ...(suite.suites ?? []).flatMap(testsIn),
  ...(suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => ({ title: spec.title, status, annotations })),
  ),
];

const counted = (passed, failed, skipped, code) => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
  skipped,
});

const nothing = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1, skipped: [] });
