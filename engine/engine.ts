import { join } from 'node:path';
import { checkPath } from '../db/paths.ts';
import type { EngineOptions } from './host.ts';
import { writeExample } from './example/write-example.ts';
import { ownPacksFolder } from './packs/own-packs.ts';
import { packLibrary } from './packs/pack-library.ts';
import { preferencesIn } from './preferences.ts';
import { routerOf, type Router } from './router.ts';
import { workspaceOf } from './workspace.ts';

/** One behaviour for every host. Close it: it holds open files. */
export interface Engine {
  /** Implements the contract. */
  readonly router: Router;
  /**
   * Puts a file the operating system or the command line named on the recent list, and returns its handle.
   * The window opens it with that. Rejects with a Refusal when there is no such file.
   */
  readonly openFile: (path: string) => Promise<{ readonly handle: string }>;
  readonly close: () => Promise<void>;
}

export const createEngine = (options: EngineOptions): Engine => {
  const preferences = preferencesIn(options.dataFolder, options.log);
  const library = packLibrary(options.packsFolder, ownPacksFolder(options.dataFolder), { folder: join(options.dataFolder, 'cache', 'packs'), madeBy: options.appVersion });
  const workspace = workspaceOf(options, preferences, library);
  return {
    router: routerOf(options, {
      workspace,
      preferences,
      library,
      writeExample: (path) => writeExample(path, (own) => createEngine({ ...options, ...own })),
    }),
    openFile: async (given) => {
      const { path } = checkPath(given);
      const known = preferences.recents().find((recent) => recent.path === path);
      return Promise.resolve({ handle: preferences.remember(path, known?.client ?? '', options.now().toISOString()).handle });
    },
    close: () => {
      workspace.closeAll();
      return Promise.resolve();
    },
  };
};

export type { Dialogs, EngineOptions, Host, SaveSuggestion } from './host.ts';
export { defaultDataFolder } from './data-folder.ts';
export type { Router } from './router.ts';
