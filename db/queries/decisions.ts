import type { ControlDecision } from '../../domain/engagement/engagement.ts';
import type { Queries } from '../queries.ts';
import { controlDecisions } from '../schema.ts';

export const decisionQueries = (db: Queries) => {
  const all = db.select().from(controlDecisions).orderBy(controlDecisions.item).prepare();
  return {
    put: ({ item, ...row }: ControlDecision): void => {
      db.insert(controlDecisions)
        .values({ item, ...row })
        .onConflictDoUpdate({ target: controlDecisions.item, set: row })
        .run();
    },
    all: (): readonly ControlDecision[] => all.all(),
    clear: (): void => {
      db.delete(controlDecisions).run();
    },
  };
};
