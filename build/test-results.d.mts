export interface RunnerResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}
export function readVitestResults(path: string, code: number): RunnerResults;
export function readPlaywrightResults(path: string, code: number): RunnerResults;
