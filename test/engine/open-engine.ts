/** A real engine over a data folder of its own, and the refusals it answers with. */
import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server';
import { expect } from 'vitest';
import type { Opened } from '../../contract/shapes.ts';
import { emptyProfile, type Profile } from '../../domain/engagement/engagement.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { createEngine, type Engine, type EngineOptions, type Router } from '../../engine/engine.ts';
import { startOfTime, type Folder } from '../fixtures/engagement.ts';

export const realPacks = new URL('../../assessment-packs', import.meta.url).pathname;

export type Client = RouterClient<Router>;
export interface OpenEngine {
  readonly client: Client;
  readonly engine: Engine;
  readonly log: readonly string[];
  /** What the dialogs answer; a host without dialogs never asks. */
  readonly dialogs: { open: string | null; save: string | null };
  [Symbol.asyncDispose](): Promise<void>;
}

export const openEngine = (folder: Folder, changed: Partial<Omit<EngineOptions, 'host'>> & { readonly kind?: EngineOptions['host']['kind'] } = {}): OpenEngine => {
  const { kind = 'desktop', ...options } = changed;
  const dialogs: OpenEngine['dialogs'] = { open: null, save: null };
  const log: string[] = [];
  const engine = createEngine({
    packsFolder: realPacks,
    dataFolder: folder.at('data'),
    appVersion: '0.1.0',
    log: (line) => log.push(line),
    now: () => new Date(startOfTime),
    ...options,
    host: {
      kind,
      dialogs:
        kind === 'browser'
          ? null
          : { chooseEngagement: () => Promise.resolve(dialogs.open), chooseWhereToSave: () => Promise.resolve(dialogs.save) },
    },
  });
  return { client: createRouterClient(engine.router), engine, log, dialogs, [Symbol.asyncDispose]: () => engine.close() };
};

export const acme: Profile = { ...emptyProfile, client: 'Acme Medical Imaging', roles: ['ai-provider'] };

/** Makes an engagement at `path` and returns what the window knows of it. */
export const makeEngagement = async (
  { client, dialogs }: Pick<OpenEngine, 'client' | 'dialogs'>,
  path: string,
  profile: Profile = acme,
): Promise<{ readonly engagement: string; readonly handle: string }> => {
  dialogs.save = path;
  const opened = await client.engagement.create({ profile });
  if (opened.outcome !== 'opened') throw new Error('the engagement was not made');
  return { engagement: opened.engagement, handle: opened.handle };
};

/** Opens the file at `path` as a person who chooses it; what the window calls it. */
export const chosen = async ({ client, dialogs }: Pick<OpenEngine, 'client' | 'dialogs'>, path: string): Promise<{ readonly engagement: string }> => {
  dialogs.open = path;
  return keyOf(await client.engagement.choose({}));
};

export const keyOf = (opened: Opened): { readonly engagement: string } => {
  if (opened.outcome !== 'opened') throw new Error('nothing was opened');
  return { engagement: opened.engagement };
};

/** The sentences of the refusal a call is answered with; fails for any other answer. */
export const refusal = async (call: Promise<unknown>): Promise<Problem> => {
  const error: unknown = await call.then(
    () => expect.fail('the call was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') throw error;
  return problem.parse(error.data);
};
