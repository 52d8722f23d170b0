import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngagement, openEngagement, type Folder } from '../fixtures/engagement.ts';
import { bundleProgram, startProcess, writingProgram, type TalkingProcess } from './bundled-process.ts';
import { surveyAnswers } from './check-answers.ts';
import { randomOf } from './scale.ts';

export interface KillRun {
  /** A module that exports `openWriter`. */
  readonly writer: URL;
  readonly kills: number;
  /** Kill a second process while it opens what the first one left. */
  readonly twice: boolean;
  readonly seed: number;
}

export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills that left a journal with content, which the next opening had to roll back. */
  readonly hotJournals: number;
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Milliseconds after the file is open or a few answers are acknowledged, or after the order to open it, up to which a process is killed. */
const longestLife = 30;
const longestRecovery = 14;
/** A new file after so many kills, so that checking everything stays quick. */
const killsPerFile = 20;

/** Writes answers in processes that are killed at random, and looks at the file after each. */
export const runKills = async (folder: Folder, { writer, kills, twice, seed }: KillRun): Promise<KillResult> => {
  const random = randomOf(seed);
  const program = await bundleProgram(folder, 'writing', writingProgram(writer));
  const spare: TalkingProcess[] = [];
  const take = async (): Promise<TalkingProcess> => {
    while (spare.length < 3) spare.push(startProcess(process.execPath, [program]));
    const next = spare.shift();
    if (next === undefined) throw new Error('no process is left');
    await next.hears('READY');
    return next;
  };
  const template = folder.at('template.plumb');
  createEngagement(template).close();
  const result = { kills: 0, acknowledged: 0, hotJournals: 0, lost: 0, faults: [] as string[] };
  let path = '';
  let last = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      if (kill % killsPerFile === 0) {
        mkdirSync(folder.at(`${kill}`));
        path = folder.at(`${kill}/killed.plumb`);
        copyFileSync(template, path);
        last = 0;
      }
      const first = await take();
      first.order({ path, from: last + 1, to: Number.MAX_SAFE_INTEGER });
      // Half of them die early; the others have a few answers behind them, however slow the machine is.
      const behind = Math.floor(Math.max(0, random() - 0.5) * 10);
      await first.hears(behind === 0 ? 'OPEN' : `ACK ${last + behind}`);
      await pause(random() * longestLife);
      const acknowledged = Math.max(last, await killed(first));
      result.kills += 1;
      result.acknowledged += acknowledged - last;
      const journal = `${path}-journal`;
      if (existsSync(journal) && statSync(journal).size > 0) result.hotJournals += 1;
      if (twice) {
        const second = await take();
        second.order({ path, from: Number.MAX_SAFE_INTEGER, to: 0 });
        await pause(random() * longestRecovery);
        await killed(second);
        result.kills += 1;
      }
      const file = openEngagement(path);
      const survey = surveyAnswers(file);
      file.close();
      result.faults.push(...survey.faults.map((fault) => `kill ${kill}: ${fault}`));
      result.lost += Math.max(0, acknowledged - survey.last);
      // At most the answer whose acknowledgement did not get out any more.
      if (survey.last > acknowledged + 1) result.faults.push(`kill ${kill}: ${survey.last} answers, ${acknowledged} acknowledged`);
      const left = readdirSync(folder.at(`${kill - (kill % killsPerFile)}`)).filter((name) => name !== 'killed.plumb.recovery');
      if (left.join() !== 'killed.plumb') result.faults.push(`kill ${kill}: closing left ${left.join(', ')}`);
      last = survey.last;
    }
  } finally {
    for (const unused of spare) unused.kill();
    await Promise.all(spare.map(({ ended }) => ended));
  }
  return result;
};

/** Kills a process; the number of the last answer it acknowledged, or 0. */
const killed = async (victim: TalkingProcess): Promise<number> => {
  victim.kill();
  await victim.ended;
  if (victim.errors() !== '') throw new Error(victim.errors());
  return victim.said().reduce((last, line) => (line.startsWith('ACK ') ? Number(line.slice(4)) : last), 0);
};
