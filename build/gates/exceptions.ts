/** Exceptions the gates know, each with its reason. An exception for a file that is gone fails its gate. */

/**
 * Files in `db`, `engine`, `server` and `cli` that may open, read or copy files themselves. On Linux and macOS, closing
 * any descriptor of an open database drops the lock SQLite holds on it, and a second program then writes into the file.
 */
export const filesThatReadFiles: Readonly<Record<string, string>> = {
  'db/atomic-file.ts': 'writes a new file under a temporary name and syncs its folder',
  'db/create.ts': 'makes and syncs a new file before it has its name',
  'db/file-header.ts': 'looks at the first 100 bytes before SQLite opens the file; the last look while it is live',
  'db/lock-note.ts': 'reads the note beside the engagement file, never the file',
  'db/recovery.ts': 'copies a file that is not open, before SQLite rolls its journal back',
  'db/shared-places.ts': 'reads what is mounted where',
  'engine/packs/pack-cache.ts': 'reads back packs parsed before, in the data folder',
  'engine/packs/pack-companions.ts': 'reads the crosswalks and registers beside the packs',
  'engine/packs/pack-folder.ts': 'reads the YAML files of a pack',
  'engine/preferences.ts': 'reads the settings of the app',
  'cli/main.ts': 'reads the version in package.json',
  'cli/session.ts': 'reads the version in package.json',
  'cli/commands/systems.ts': 'reads the inventory to import, before the engagement is opened',
  'server/main.ts': 'reads the version in package.json',
  'server/static-files.ts': 'reads the built page once, at start',
};

const exampleAnswers = 'the answers of the worked example to one section of a pack: data, an entry for each question';

/** Source files longer than 400 lines. One concept, one file: a reason says why this one cannot be split. */
export const longFiles: Readonly<Record<string, string>> = {
  'engine/example/answers/area-a-04.ts': exampleAnswers,
  'engine/example/answers/area-a-06.ts': exampleAnswers,
  'engine/example/answers/area-a-07.ts': exampleAnswers,
  'engine/example/answers/clause-08.ts': exampleAnswers,
  'engine/example/answers/eu-ai-act-classification.ts': exampleAnswers,
  'engine/example/answers/eu-ai-act-duties.ts': exampleAnswers,
  'engine/example/answers/practice.ts': exampleAnswers,
};
