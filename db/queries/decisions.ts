import { decided, undecided, type ControlDecision } from '../../domain/engagement/engagement.ts';
import type { Queries } from '../queries.ts';
import { controlDecisions } from '../schema.ts';
import { detailsOf, withDetails } from './details.ts';

const columns = ['item', 'decision', 'justification'] as const;
const { item: _item, decision: _decision, justification: _justification, ...emptyDetails } = undecided('');

export const decisionQueries = (db: Queries) => {
  const all = db.select().from(controlDecisions).orderBy(controlDecisions.item).prepare();
  return {
    put: (decision: ControlDecision): void => {
      const { item, ...row } = withDetails(decision, columns);
      db.insert(controlDecisions)
        .values({ item, ...row })
        .onConflictDoUpdate({ target: controlDecisions.item, set: row })
        .run();
    },
    all: (): readonly ControlDecision[] => all.all().map(({ details, ...row }) => ({ ...row, ...detailsOf(details, decided.shape, emptyDetails) })),
    clear: (): void => {
      db.delete(controlDecisions).run();
    },
  };
};
