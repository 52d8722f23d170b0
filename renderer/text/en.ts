import type { AppLanguage } from '../../contract/shapes.ts';
import { assessment } from './en/assessment.ts';
import { common } from './en/common.ts';
import { engagement } from './en/engagement.ts';
import { home } from './en/home.ts';
import { packs } from './en/packs.ts';
import { reports } from './en/reports.ts';
import { results } from './en/results.ts';
import { crosswalk } from './en/crosswalk.ts';
import { evidence } from './en/evidence.ts';
import { findings } from './en/findings.ts';
import { impact } from './en/impact.ts';
import { importing } from './en/importing.ts';
import { inventory } from './en/inventory.ts';
import { readiness } from './en/readiness.ts';
import { risks } from './en/risks.ts';
import { scope } from './en/scope.ts';
import { statement } from './en/statement.ts';
import { versions } from './en/versions.ts';
import { shell } from './en/shell.ts';
import { saidIn, type Said } from './phrasebook.ts';

/** English. Neutral statements, sentence case; every refusal says what happened, what was kept and what to do. */
export const en = {
  language: 'en' as AppLanguage,
  /** A sentence of the engine, of the file or of the log, which all are in English. */
  said: (english: string): Said => saidIn('en', english),
  common,
  shell,
  home,
  engagement,
  assessment,
  results,
  packs,
  reports,
  scope,
  inventory,
  importing,
  impact,
  risks,
  evidence,
  findings,
  statement,
  readiness,
  crosswalk,
  versions,
};
