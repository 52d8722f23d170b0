import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { peekJournal } from '../../db/file-header.ts';
import { createEngagement, openEngagement, type Folder } from '../fixtures/engagement.ts';
import { bundleProgram, startProcess, writingProgram } from './bundled-process.ts';
import { surveyAnswers, type Survey } from './check-answers.ts';
import { randomOf } from './scale.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { parseTrace, straceArguments, type SystemCall } from './system-calls.ts';

/** What a process did to one folder, and what lay there before. */
export interface Recording {
  readonly folder: string;
  readonly before: ReadonlyMap<string, Buffer>;
  readonly calls: readonly SystemCall[];
}

/** Records a process that writes answers 1 to `answers` through the `openWriter` of a module. */
export const recordAnswers = async (
  folder: Folder,
  { writer, answers, env = {} }: { readonly writer: URL; readonly answers: number; readonly env?: NodeJS.ProcessEnv },
): Promise<Recording> => {
  const program = await bundleProgram(folder, 'writing', writingProgram(writer));
  mkdirSync(folder.at('recorded'));
  createEngagement(folder.at('template.plumb')).close();
  copyFileSync(folder.at('template.plumb'), folder.at('recorded/cut.plumb'));
  return record(folder.at('recorded'), program, { path: folder.at('recorded/cut.plumb'), from: 1, to: answers }, env);
};

/** Records what a program that says READY, takes one order and says CLOSED does in a folder. */
export const record = async (recorded: string, program: string, order: unknown, env: NodeJS.ProcessEnv = {}): Promise<Recording> => {
  const before = filesIn(recorded);
  const trace = `${recorded}.trace`;
  const traced = startProcess('strace', [...straceArguments(trace), process.execPath, program], { env: { ...process.env, ...env } });
  await traced.hears('READY');
  traced.order(order);
  await traced.hears('CLOSED');
  traced.child.stdin.end();
  const { code } = await traced.ended;
  if (code !== 0) throw new Error(`the recorded process ended with ${code}: ${traced.errors()}`);
  return { folder: recorded, before, calls: parseTrace(readFileSync(trace, 'latin1')) };
};

/**
 * Leaves in folders of their own what cuts with a journal to roll back leave, and records the opening and closing of each: what
 * a second power cut can interrupt. `answers` are those acknowledged before the first cut.
 */
export const recordRecoveries = async (
  folder: Folder,
  recording: Recording,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<readonly { readonly recording: Recording; readonly answers: number }[]> => {
  const random = randomOf(seed);
  const recoveries: { recording: Recording; answers: number }[] = [];
  const first = firstChange(recording);
  for (let attempt = 0; recoveries.length < count && attempt < count * 100; attempt += 1) {
    const moment = first + Math.floor(random() * (recording.calls.length - first + 1));
    const cut = folder.at(`recovery-${attempt}`);
    diskAt(recording, moment).cutInto(cut, random);
    if (peekJournal(join(cut, 'cut.plumb')) !== 'hot') continue;
    const order = { path: join(cut, 'cut.plumb'), from: Number.MAX_SAFE_INTEGER, to: 0 };
    recoveries.push({
      recording: await record(cut, folder.at('writing.mjs'), order),
      answers: acknowledgedBefore(recording.calls, moment),
    });
  }
  return recoveries;
};

export interface CutResult {
  readonly cuts: number;
  /** Cuts after which an acknowledged answer was missing. */
  readonly losing: number;
  /** The most answers one cut lost. */
  readonly worst: number;
  readonly faults: readonly string[];
}

/**
 * Cuts the power at random moments of a recording of numbered answers and looks at what comes up again. `survey` opens the file;
 * what it throws is a fault.
 */
export const cutPower = (
  folder: Folder,
  recording: Recording,
  {
    cuts,
    seed,
    before = 0,
    survey = surveyEngagement,
  }: {
    readonly cuts: number;
    readonly seed: number;
    /** Answers acknowledged before the recording began. */
    readonly before?: number;
    readonly survey?: (path: string) => Survey;
  },
): CutResult => {
  const random = randomOf(seed);
  const result = { cuts, losing: 0, worst: 0, faults: [] as string[] };
  const first = firstChange(recording);
  for (let cut = 0; cut < cuts; cut += 1) {
    const moment = first + Math.floor(random() * (recording.calls.length - first + 1));
    const target = folder.at(`cut-${cut}`);
    diskAt(recording, moment).cutInto(target, random);
    try {
      const acknowledged = Math.max(before, acknowledgedBefore(recording.calls, moment));
      const { last, faults } = survey(join(target, 'cut.plumb'));
      if (last < acknowledged) result.losing += 1;
      result.worst = Math.max(result.worst, acknowledged - last);
      result.faults.push(...faults.map((fault) => `cut ${cut} at call ${moment}: ${fault}`));
    } catch (error) {
      result.faults.push(`cut ${cut} at call ${moment}: ${String(error)}`);
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  }
  return result;
};

const surveyEngagement = (path: string): Survey => {
  const file = openEngagement(path);
  try {
    return surveyAnswers(file);
  } finally {
    file.close();
  }
};

/** The disk when the process had made the first `moment` calls. */
export const diskAt = ({ folder, before, calls }: Recording, moment: number): SimulatedDisk => {
  const disk = new SimulatedDisk(folder, before);
  for (const call of calls.slice(0, moment)) disk.apply(call);
  return disk;
};

/** The first call on the folder: before it nothing can go wrong. */
export const firstChange = ({ folder, calls }: Recording): number =>
  calls.findIndex((call) => call.type === 'open' && call.path.startsWith(folder));

const acknowledgedBefore = (calls: readonly SystemCall[], moment: number): number =>
  calls.slice(0, moment).reduce((last, call) => {
    if (call.type !== 'write' || call.descriptor !== 1) return last;
    const number = /^ACK (\d+)\n/.exec(call.bytes.toString('utf8'))?.[1];
    return number === undefined ? last : Number(number);
  }, 0);

const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
