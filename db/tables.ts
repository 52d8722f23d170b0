import type { Queries } from './queries.ts';
import { answerQueries } from './queries/answers.ts';
import { decisionQueries } from './queries/decisions.ts';
import { fileQueries } from './queries/files.ts';
import { historyQueries } from './queries/history.ts';
import { metaQueries } from './queries/meta.ts';
import { operationQueries } from './queries/operations.ts';
import { packQueries } from './queries/packs.ts';
import { profileQueries } from './queries/profile.ts';
import { recordQueries } from './queries/records.ts';
import { systemQueries } from './queries/systems.ts';

/** The queries of one open engagement, by noun, prepared once. */
export const tablesOf = (db: Queries, engagement: string) => ({
  answers: answerQueries(db),
  decisions: decisionQueries(db),
  files: fileQueries(db),
  history: historyQueries(db, engagement),
  meta: metaQueries(db),
  operations: operationQueries(db, engagement),
  packs: packQueries(db),
  profile: profileQueries(db),
  records: recordQueries(db),
  systems: systemQueries(db),
});
export type Tables = ReturnType<typeof tablesOf>;
