import type { Queries } from './queries.ts';
import { answerQueries } from './queries/answers.ts';
import { decisionQueries } from './queries/decisions.ts';
import { metaQueries } from './queries/meta.ts';
import { operationQueries } from './queries/operations.ts';
import { packQueries } from './queries/packs.ts';
import { profileQueries } from './queries/profile.ts';
import { systemQueries } from './queries/systems.ts';

/** The queries of one open engagement, by noun, prepared once. */
export const tablesOf = (db: Queries, engagement: string) => ({
  answers: answerQueries(db),
  decisions: decisionQueries(db),
  meta: metaQueries(db),
  operations: operationQueries(db, engagement),
  packs: packQueries(db),
  profile: profileQueries(db),
  systems: systemQueries(db),
});
export type Tables = ReturnType<typeof tablesOf>;
