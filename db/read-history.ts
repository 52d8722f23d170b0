import { upTo, type Marker } from '../domain/baseline/marker.ts';
import { project, type Projection } from '../domain/log/projection.ts';
import { tellActions, type ToldAction } from '../domain/log/told.ts';
import type { HistoryFilter } from './queries/history.ts';
import type { Tables } from './tables.ts';

/** Actions of the history, newest first, with what each change replaced. */
export const readHistory = ({ history }: Tables, filter: HistoryFilter): readonly ToldAction[] => {
  const actions = history.actions(filter);
  const earlier = history.byIds(actions.flatMap(({ operations }) => operations.flatMap(({ supersedes }) => supersedes)));
  return tellActions(actions, new Map(earlier.map((operation) => [operation.id, operation])));
};

/** What the log said at a place of this file, or by a marker that holds in every copy of it. */
export const projectAt = ({ history, operations }: Tables, engagement: string, at: number | Marker): Projection =>
  project(engagement, typeof at === 'number' ? history.upTo(at) : upTo(operations.all(), at));
