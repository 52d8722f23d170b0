import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createEngine } from '../../engine/engine.ts';
import type { OpenWriter } from './answer-writer.ts';

/** Writes the way a screen or the command line does: through the contract, into an engine of its own. */
export const openWriter: OpenWriter = async (path) => {
  const dataFolder = `${dirname(path)}.data`;
  mkdirSync(dataFolder, { recursive: true });
  const engine = createEngine({
    host: { kind: 'command-line', dialogs: null },
    packsFolder: dataFolder,
    dataFolder,
    appVersion: '0.0.0',
    log: () => undefined,
    now: () => new Date(),
    author: 'Ann',
  });
  const client = createRouterClient(engine.router);
  const { handle } = await engine.openFile(path);
  const opened = await client.engagement.open({ handle, takeOver: false });
  if (opened.outcome !== 'opened') throw new Error('the engagement was not opened');
  return {
    write: async ({ question, value, evidence, note, flagged }) => {
      await client.answer.set({ engagement: opened.engagement, question, system: null, change: { value, evidence, note, flagged } });
    },
    close: () => engine.close(),
  };
};
