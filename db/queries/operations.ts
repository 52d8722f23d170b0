import { and, desc, eq, like, sql } from 'drizzle-orm';
import type { JsonValue } from '../../domain/canonical-json.ts';
import { headsOf, type ActionKind, type Operation } from '../../domain/log/operation.ts';
import { hotStatement } from '../hot-statement.ts';
import type { Queries } from '../queries.ts';
import { operations } from '../schema.ts';

export type OperationRow = Omit<typeof operations.$inferSelect, 'position'>;
type Row = OperationRow;

const rowOf = ({ engagement: _engagement, ...operation }: Operation): Row => ({
  ...operation,
  supersedes: JSON.stringify(operation.supersedes),
  value: JSON.stringify(operation.value),
});

export const operationOf = (engagement: string, row: Row): Operation => ({
  id: row.id,
  engagement,
  device: row.device,
  seq: row.seq,
  prev: row.prev,
  at: row.at,
  author: row.author,
  entity: row.entity,
  field: row.field,
  supersedes: JSON.parse(row.supersedes) as readonly string[],
  value: JSON.parse(row.value) as JsonValue,
  action: row.action,
  kind: row.kind,
  target: row.target,
  label: row.label,
});

/** Entities whose current operations are kept at hand. */
const mostRemembered = 1_000;

export interface ActionStep {
  readonly action: string;
  readonly kind: ActionKind;
  readonly target: string;
  readonly label: string;
}

/** The log of one engagement; its id is kept once in `meta`, not in every row. */
export const operationQueries = (db: Queries, engagement: string) => {
  const read = (row: Row) => operationOf(engagement, row);
  const insert = hotStatement<Row>(
    db,
    db.insert(operations).values({
      id: sql.placeholder('id'),
      device: sql.placeholder('device'),
      seq: sql.placeholder('seq'),
      prev: sql.placeholder('prev'),
      at: sql.placeholder('at'),
      author: sql.placeholder('author'),
      entity: sql.placeholder('entity'),
      field: sql.placeholder('field'),
      supersedes: sql.placeholder('supersedes'),
      value: sql.placeholder('value'),
      action: sql.placeholder('action'),
      kind: sql.placeholder('kind'),
      target: sql.placeholder('target'),
      label: sql.placeholder('label'),
    }),
  );
  const links = db
    .select({ id: operations.id, field: operations.field, supersedes: operations.supersedes })
    .from(operations)
    .where(eq(operations.entity, sql.placeholder('entity')))
    .prepare();
  // A list of any length as one parameter, so that the statement is prepared once.
  const ofEntity = db
    .select()
    .from(operations)
    .where(
      and(
        eq(operations.entity, sql.placeholder('entity')),
        sql`${operations.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`,
      ),
    )
    .prepare();
  const last = db
    .select()
    .from(operations)
    .where(eq(operations.device, sql.placeholder('device')))
    .orderBy(desc(operations.seq))
    .limit(1)
    .prepare();
  const ofAction = db
    .select()
    .from(operations)
    .where(eq(operations.action, sql.placeholder('action')))
    .orderBy(operations.position)
    .prepare();
  const recent = db
    .select({ action: operations.action, kind: operations.kind, target: operations.target, label: operations.label })
    .from(operations)
    .orderBy(desc(operations.position))
    .limit(sql.placeholder('limit'))
    .prepare();
  const all = db.select().from(operations).orderBy(operations.position).prepare();
  const readCurrent = (entity: string): readonly Operation[] => {
    const found = links.all({ entity }).map((row) => ({ ...row, supersedes: JSON.parse(row.supersedes) as readonly string[] }));
    const heads = [...Map.groupBy(found, ({ field }) => field).values()].flatMap(headsOf).map(({ id }) => id);
    return heads.length === 0 ? [] : ofEntity.all({ entity, ids: JSON.stringify(heads) }).map(read);
  };
  // The file is under exclusive lock, so what was read once stays true until this process changes it.
  const current = new Map<string, readonly Operation[]>();
  return {
    append: (operation: Operation): void => {
      insert(rowOf(operation));
      const known = current.get(operation.entity);
      if (known === undefined) return;
      const others = known.filter(({ id }) => !operation.supersedes.includes(id));
      current.set(operation.entity, [...others, operation]);
    },
    /** The operations of an entity that no other supersedes: what its fields hold now. */
    currentOf: (entity: string): readonly Operation[] => {
      const known = current.get(entity);
      if (known !== undefined) return known;
      if (current.size >= mostRemembered) current.clear();
      const found = readCurrent(entity);
      current.set(entity, found);
      return found;
    },
    /** To be called when a transaction was taken back. */
    forget: (): void => current.clear(),
    /** Operations of one entity by their ids. */
    ofEntity: (entity: string, ids: readonly string[]): readonly Operation[] =>
      ids.length === 0 ? [] : ofEntity.all({ entity, ids: JSON.stringify(ids) }).map(read),
    lastOf: (device: string): Operation | null => {
      const row = last.get({ device });
      return row === undefined ? null : read(row);
    },
    ofAction: (action: string): readonly Operation[] => ofAction.all({ action }).map(read),
    /** The newest operations' actions, oldest first; operations of one action stand together. */
    recentSteps: (limit: number): readonly ActionStep[] => recent.all({ limit }).reverse(),
    /** The names of every entity of a kind the log has ever spoken of. */
    entitiesOf: (kind: string): readonly string[] =>
      db
        .selectDistinct({ entity: operations.entity })
        .from(operations)
        .where(like(operations.entity, `${kind}/%`))
        .all()
        .map(({ entity }) => entity),
    /** Every value a field of a kind of entity has ever had. */
    valuesOf: (kind: string, field: string): readonly JsonValue[] =>
      db
        .selectDistinct({ value: operations.value })
        .from(operations)
        .where(and(like(operations.entity, `${kind}/%`), eq(operations.field, field)))
        .all()
        .map(({ value }) => JSON.parse(value) as JsonValue),
    all: (): readonly Operation[] => all.all().map(read),
  };
};
