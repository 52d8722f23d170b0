import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { createEngine, defaultDataFolder, type EngineOptions, type Router } from '../engine/engine.ts';
import { openLogFile } from '../engine/log-file.ts';
import { Refusal } from '../domain/problem.ts';

export type Client = RouterClient<Router>;

/** Characters, as in the settings. */
const longestAuthor = 120;
const root = fileURLToPath(new URL('..', import.meta.url));

/** How the command line sets up the engine; `paths` answers the dialogs a window would show, one after another. */
export const engineOptions = (): Omit<EngineOptions, 'host'> => {
  const author = (process.env['PLUMBLINE_AUTHOR'] ?? '').trim().slice(0, longestAuthor);
  const dataFolder = defaultDataFolder(process.env, process.platform, homedir());
  const now = () => new Date();
  return {
    packsFolder: `${root}assessment-packs`,
    dataFolder,
    appVersion: (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version,
    log: openLogFile(dataFolder, now),
    now,
    ...(author === '' ? {} : { author }),
  };
};

/** Runs `work` against the engine in this process: the same services as a window, no HTTP. */
export const withEngine = async <T>(
  work: (client: Client) => Promise<T>,
  paths: { readonly open?: string; readonly save?: (name: string) => string } = {},
): Promise<T> => {
  const engine = createEngine({
    ...engineOptions(),
    host: {
      kind: 'command-line',
      dialogs: {
        chooseEngagement: () => Promise.resolve(paths.open ?? null),
        chooseWhereToSave: ({ name }) => Promise.resolve(paths.save?.(name) ?? null),
      },
    },
  });
  try {
    return await work(createRouterClient(engine.router));
  } finally {
    await engine.close();
  }
};

/** Runs `work` with the engagement in `file` open, and closes it. */
export const withEngagement = async <T>(
  file: string,
  work: (client: Client, engagement: string) => Promise<T>,
  save?: (name: string) => string,
): Promise<T> => {
  if (!existsSync(file)) throw missing(file);
  return withEngine(
    async (client) => {
      const opened = await client.engagement.choose({});
      if (opened.outcome !== 'opened') throw missing(file);
      return work(client, opened.engagement);
    },
    { open: file, ...(save === undefined ? {} : { save }) },
  );
};

const missing = (file: string) =>
  new Refusal({
    code: 'file-missing',
    happened: `There is no file “${file}”.`,
    kept: 'Nothing was changed.',
    todo: 'Check the path, or make an engagement with “plumbline new”.',
  });
