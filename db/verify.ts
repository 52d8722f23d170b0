import { operationText } from '../domain/log/operation.ts';
import { project } from '../domain/log/projection.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { Refusal } from '../domain/problem.ts';
import { recordLabel } from '../domain/record/record.ts';
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
  ...readable([kept], () => [keptFiles(file)]),
];

const unaltered = 'Every change in the history has the content it was recorded with';
const unbroken = 'The history has no gap';
const projected = 'The answers shown are those of the history';
const sealed = 'The assessment packs are those the file was made with';
const kept = 'Every file of the evidence is there and unaltered';

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

/** Files named by the register, and those of the history that undo can bring back: each is what its SHA-256 says. */
const keptFiles = (file: EngagementFile): Check => {
  const { hashes } = file.keptFiles();
  const evidence = file.records().evidence.flatMap((record) => (record.file === null ? [] : [{ label: recordLabel('evidence', record), ...record.file }]));
  const sound = new Set(hashes.filter((hash) => file.keptFile(hash) !== null));
  const bad = evidence.filter(({ sha256: hash }) => !sound.has(hash)).map(({ label, name }) => `${label} “${name}”`);
  const unnamed = hashes.filter((hash) => !sound.has(hash) && !evidence.some(({ sha256: named }) => named === hash)).length;
  const passed = bad.length === 0 && unnamed === 0;
  return {
    check: kept,
    passed,
    detail: passed
      ? `${evidence.length} files, ${hashes.length} contents.`
      : bad.length > 0
        ? `Missing or damaged: ${bad.slice(0, 5).join(', ')}.`
        : `${unnamed} files of the history are damaged.`,
  };
};
