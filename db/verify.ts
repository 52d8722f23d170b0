import { operationText } from '../domain/log/operation.ts';
import { project } from '../domain/log/projection.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { Refusal } from '../domain/problem.ts';
import type { EngagementFile } from './engagement-file.ts';
import { sha256 } from './hash.ts';

export interface Check {
  readonly check: string;
  readonly passed: boolean;
  readonly detail: string;
}

/** Everything that can be proved about an open engagement: structure, log, projection and packs. Changes nothing. */
export const verifyEngagement = (file: EngagementFile): readonly Check[] => [
  ...readable(['The database is sound'], () => [structure(file)]),
  ...readable([unaltered, unbroken], () => history(file)),
  ...readable([projected], () => [tables(file)]),
  ...readable([sealed], () => [packs(file)]),
];

const unaltered = 'Every change in the history has the content it was recorded with';
const unbroken = 'The history has no gap';
const projected = 'The answers shown are those of the history';
const sealed = 'The assessment packs are those the file was made with';

/** A part of the file that cannot be read at all has not passed. */
const readable = (names: readonly string[], checks: () => readonly Check[]): readonly Check[] => {
  try {
    return checks();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return names.map((check) => ({ check, passed: false, detail: error.problem.happened }));
  }
};

const structure = (file: EngagementFile): Check => {
  const found = file.integrity();
  return {
    check: 'The database is sound',
    passed: found === 'ok',
    detail: found === 'ok' ? 'No damage was found.' : found,
  };
};

const history = (file: EngagementFile): readonly Check[] => {
  const operations = file.operations();
  const altered = operations.filter((operation) => sha256(operationText(operation)) !== operation.id);
  const gaps: string[] = [];
  for (const [device, chain] of Map.groupBy(operations, (operation) => operation.device)) {
    const ordered = chain.toSorted((a, b) => a.seq - b.seq);
    ordered.forEach((operation, position) => {
      const before = ordered[position - 1];
      if (operation.seq !== position + 1 || operation.prev !== (before?.id ?? '')) gaps.push(`${device} at ${operation.seq}`);
    });
  }
  return [
    {
      check: unaltered,
      passed: altered.length === 0,
      detail: `${operations.length} changes, ${altered.length} altered.`,
    },
    {
      check: unbroken,
      passed: gaps.length === 0,
      detail: gaps.length === 0 ? 'Each installation’s changes follow one another.' : `Broken: ${gaps.slice(0, 5).join(', ')}.`,
    },
  ];
};

const tables = (file: EngagementFile): Check => {
  const { conflicts, ...expected } = project(file.id, file.operations());
  const stored = { ...file.read(), packUses: file.packUses() };
  const passed = canonicalJson(expected) === canonicalJson(stored);
  return {
    check: projected,
    passed,
    detail: passed
      ? `${stored.answers.length} answers, ${stored.systems.length} AI systems, ${conflicts.length} conflicts.`
      : 'The tables differ from the history they are made from.',
  };
};

const packs = (file: EngagementFile): Check => {
  const found = file.everyPack();
  return { check: sealed, passed: true, detail: found.map(({ content }) => `${content.id} ${content.version}`).join(', ') };
};
