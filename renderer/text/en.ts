import { assessment } from './en/assessment.ts';
import { common } from './en/common.ts';
import { engagement } from './en/engagement.ts';
import { home } from './en/home.ts';
import { packs } from './en/packs.ts';
import { reports } from './en/reports.ts';
import { results } from './en/results.ts';
import { shell } from './en/shell.ts';

/** English. Neutral statements, sentence case; every refusal says what happened, what was kept and what to do. */
export const en = { common, shell, home, engagement, assessment, results, packs, reports };
