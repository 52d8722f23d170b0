import { crosswalksGate } from './crosswalks.ts';
import { filesGate } from './files.ts';
import type { Gate, GateReport } from './gate.ts';
import { importsGate } from './imports.ts';
import { lintGate } from './lint.ts';
import { migrationsGate } from './migrations.ts';
import { packsGate } from './packs.ts';
import { proceduresGate } from './procedures.ts';
import { releasesGate } from './releases.ts';
import { schemasGate } from './schemas.ts';
import { typesGate } from './types.ts';
import { unusedGate } from './unused.ts';

/** Every gate of the house, in the order they are printed. */
export const gates: Readonly<Record<string, Gate>> = {
  types: typesGate,
  imports: importsGate,
  lint: lintGate,
  files: filesGate,
  packs: packsGate,
  releases: releasesGate,
  crosswalks: crosswalksGate,
  schemas: schemasGate,
  migrations: migrationsGate,
  procedures: proceduresGate,
  unused: unusedGate,
};

/** Problems of one gate that are printed before the rest is counted. */
const shownPerGate = 60;

/**
 * Runs the gates (all, or those named), prints a line for each and every problem below it. Returns the number of gates
 * that failed.
 */
export const runGates = async (root: string, only: readonly string[], print: (line: string) => void): Promise<number> => {
  const unknown = only.filter((name) => !(name in gates));
  if (unknown.length > 0) throw new Error(`no gate is called ${unknown.join(', ')}; there are ${Object.keys(gates).join(', ')}`);
  const chosen = Object.entries(gates).filter(([name]) => only.length === 0 || only.includes(name));
  const outcomes: Outcome[] = [];
  // The compiler is a process of its own: it runs beside the gates that keep this process busy.
  const [first, ...rest] = chosen.map(([name, gate]) => () => runGate(name, gate, root));
  const beside = first?.();
  for (const run of rest) outcomes.push(await run());
  if (beside !== undefined) outcomes.unshift(await beside);
  for (const outcome of outcomes) outcomeLines(outcome).forEach(print);
  return outcomes.filter(({ report }) => report.problems.length > 0).length;
};

interface Outcome {
  readonly report: GateReport;
  readonly seconds: number;
}

const runGate = async (name: string, gate: Gate, root: string): Promise<Outcome> => {
  const start = performance.now();
  try {
    return { report: await gate(root), seconds: secondsSince(start) };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const report = { gate: name, read: 0, unit: 'things', problems: [`the gate itself failed: ${why}`], notes: [] };
    return { report, seconds: secondsSince(start) };
  }
};

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

const outcomeLines = ({ report, seconds }: Outcome): readonly string[] => {
  const { gate, read, unit, problems, notes } = report;
  const state = problems.length === 0 ? 'ok  ' : 'FAIL';
  const note = notes.length === 0 ? '' : `  (${notes.join('; ')})`;
  const hidden = problems.length - shownPerGate;
  return [
    `${gate.padEnd(10)} ${state} ${`${read} ${unit}`.padStart(14)} ${seconds.toFixed(1).padStart(6)} s${note}`,
    ...problems.slice(0, shownPerGate).map((problem) => `    ${problem}`),
    ...(hidden > 0 ? [`    … and ${hidden} more`] : []),
  ];
};
