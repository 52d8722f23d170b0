import { and, eq, sql } from 'drizzle-orm';
import { answerValues, type Answer, type AnswerValue } from '../../domain/answer/answer.ts';
import type { Queries } from '../queries.ts';
import { answers } from '../schema.ts';

type Row = typeof answers.$inferSelect;

const rowOf = (answer: Answer): Row => ({
  ...answer,
  system: answer.system ?? '',
  value: answer.value === null ? null : JSON.stringify(answer.value),
});

/** A value by the JSON it is stored as; anything else is no answer. */
const storedValues = new Map<string | null, AnswerValue>(answerValues.map((value) => [JSON.stringify(value), value]));

const answerOf = (row: Row): Answer => ({
  ...row,
  system: row.system === '' ? null : row.system,
  value: storedValues.get(row.value) ?? null,
});

/** The same from the bare columns in the order of the table: an engagement has ten thousand of them to read at once. */
const answerOfColumns = (columns: readonly unknown[]): Answer => {
  const [question, system, value, evidence, reason, note, evidenceReference, flagged, parked, updatedAt, updatedBy] =
    columns as [string, string, string | null, Row['evidence'], string, string, string, number, number, string, string];
  return {
    question,
    system: system === '' ? null : system,
    value: storedValues.get(value) ?? null,
    evidence,
    reason,
    note,
    evidenceReference,
    flagged: flagged === 1,
    parked: parked === 1,
    updatedAt,
    updatedBy,
  };
};

export const answerQueries = (db: Queries) => {
  const placeholders = {
    question: sql.placeholder('question'),
    system: sql.placeholder('system'),
    value: sql.placeholder('value'),
    evidence: sql.placeholder('evidence'),
    reason: sql.placeholder('reason'),
    note: sql.placeholder('note'),
    evidenceReference: sql.placeholder('evidenceReference'),
    flagged: sql.placeholder('flagged'),
    parked: sql.placeholder('parked'),
    updatedAt: sql.placeholder('updatedAt'),
    updatedBy: sql.placeholder('updatedBy'),
  };
  const { question: _question, system: _system, ...changing } = placeholders;
  const upsert = db
    .insert(answers)
    .values(placeholders)
    .onConflictDoUpdate({ target: [answers.question, answers.system], set: excluded(changing) })
    .prepare();
  const one = db
    .select()
    .from(answers)
    .where(and(eq(answers.question, sql.placeholder('question')), eq(answers.system, sql.placeholder('system'))))
    .prepare();
  const all = db.select().from(answers).orderBy(answers.question, answers.system).prepare();
  return {
    put: (answer: Answer): void => {
      upsert.run(rowOf(answer));
    },
    get: (question: string, system: string | null): Answer | null => {
      const row = one.get({ question, system: system ?? '' });
      return row === undefined ? null : answerOf(row);
    },
    all: (): readonly Answer[] => all.values().map(answerOfColumns),
    clear: (): void => {
      db.delete(answers).run();
    },
  };
};

/** "Take the value that was to be inserted", for each of the columns. */
const excluded = (columns: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(columns).map((name) => [
      name,
      sql`excluded.${sql.identifier(answers[name as keyof Row].name)}`,
    ]),
  );
