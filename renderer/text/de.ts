import { assessment } from './de/assessment.ts';
import { common } from './de/common.ts';
import { engagement } from './de/engagement.ts';
import { home } from './de/home.ts';
import { packs } from './de/packs.ts';
import { reports } from './de/reports.ts';
import { results } from './de/results.ts';
import { phrases } from './de/said.ts';
import { crosswalk } from './de/crosswalk.ts';
import { evidence } from './de/evidence.ts';
import { findings } from './de/findings.ts';
import { impact } from './de/impact.ts';
import { importing } from './de/importing.ts';
import { inventory } from './de/inventory.ts';
import { readiness } from './de/readiness.ts';
import { risks } from './de/risks.ts';
import { scope } from './de/scope.ts';
import { statement } from './de/statement.ts';
import { versions } from './de/versions.ts';
import { shell } from './de/shell.ts';
import { phrasebookOf, saidIn } from './phrasebook.ts';
import type { Text } from './text.ts';

const phrasebook = phrasebookOf(phrases, 'de');

/** German, in the formal address. What the engine says is translated sentence by sentence; the documents stay English. */
export const de: Text = {
  language: 'de',
  said: (english) => {
    const parts = phrasebook(english);
    return parts === null ? saidIn('en', english) : { text: parts.map((part) => part.text).join(''), lang: 'de', parts };
  },
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
