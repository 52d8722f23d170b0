import { assessment } from './de/assessment.ts';
import { common } from './de/common.ts';
import { engagement } from './de/engagement.ts';
import { home } from './de/home.ts';
import { packs } from './de/packs.ts';
import { reports } from './de/reports.ts';
import { results } from './de/results.ts';
import { shell } from './de/shell.ts';
import type { Text } from './text.ts';

/** German, in the formal address; sentences of the engine and the documents stay English. */
export const de: Text = { common, shell, home, engagement, assessment, results, packs, reports };
