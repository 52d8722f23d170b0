import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createEngine } from '../../engine/engine.ts';
import type { OpenWriter } from '../durability/answer-writer.ts';

/** Writes through the contract, as a window does: `answer.set` on the engine in this process. */
export const openWriter: OpenWriter = async (path) => {
  const engine = createEngine({
    host: { kind: 'desktop', dialogs: { chooseEngagement: () => Promise.resolve(path), chooseWhereToSave: () => Promise.resolve(null) } },
    packsFolder: '',
    dataFolder: join(dirname(dirname(path)), 'data'),
    appVersion: '0.1.0',
    log: () => undefined,
    now: () => new Date(),
    author: 'Ann',
  });
  const client = createRouterClient(engine.router);
  const opened = await client.engagement.choose({});
  if (opened.outcome !== 'opened') throw new Error('the file was not opened');
  const { engagement } = opened;
  return {
    write: async ({ question, value, evidence, note, flagged }) => {
      await client.answer.set({ engagement, question, change: { value, evidence, note, flagged } });
    },
    close: () => engine.close(),
  };
};
