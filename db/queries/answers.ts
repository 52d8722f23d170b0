import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { achievementAnswers, answerKey, response, type Answer, type AnswerValue } from '../../domain/answer/answer.ts';
import { hotStatement } from '../hot-statement.ts';
import type { Queries } from '../queries.ts';
import { answers } from '../schema.ts';

type Row = typeof answers.$inferSelect;

const rowOf = (answer: Answer): Row => ({
  ...answer,
  system: answer.system ?? '',
  value: answer.value === null ? null : JSON.stringify(answer.value),
  evidenceItems: answer.evidenceItems.length === 0 ? '[]' : JSON.stringify(answer.evidenceItems),
});

/** Answers kept at hand. */
const mostRemembered = 1_000;

/** The values that are one word, by the JSON they are stored as. */
const storedWords = new Map<string | null, AnswerValue>(achievementAnswers.map((value) => [JSON.stringify(value), value]));

/** A value from the JSON it is stored as; anything else is no answer. */
const valueOf = (stored: string | null): AnswerValue | null => {
  if (stored === null) return null;
  const word = storedWords.get(stored);
  if (word !== undefined) return word;
  try {
    return response.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
};

const answerOf = (row: Row): Answer => ({
  ...row,
  system: row.system === '' ? null : row.system,
  value: valueOf(row.value),
  evidenceItems: idsOf(row.evidenceItems),
});

const noIds: readonly string[] = [];
/** Most answers name no piece of evidence. */
const idsOf = (stored: string): readonly string[] => (stored === '[]' ? noIds : z.array(z.string()).parse(JSON.parse(stored)));

/** The same from the bare columns in the order of the table: an engagement has ten thousand of them to read at once. */
const answerOfColumns = (columns: readonly unknown[]): Answer => {
  const [question, system, value, evidence, reason, note, evidenceReference, flagged, parked, updatedAt, updatedBy, evidenceItems, confirmedIn] =
    columns as [string, string, string | null, Row['evidence'], string, string, string, number, number, string, string, string, string];
  return {
    question,
    system: system === '' ? null : system,
    value: valueOf(value),
    evidence,
    reason,
    note,
    evidenceReference,
    flagged: flagged === 1,
    parked: parked === 1,
    updatedAt,
    updatedBy,
    evidenceItems: idsOf(evidenceItems),
    confirmedIn,
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
    evidenceItems: sql.placeholder('evidenceItems'),
    confirmedIn: sql.placeholder('confirmedIn'),
  };
  const { question: _question, system: _system, ...changing } = placeholders;
  const upsert = hotStatement<Row>(
    db,
    db
      .insert(answers)
      .values(placeholders)
      .onConflictDoUpdate({ target: [answers.question, answers.system], set: excluded(changing) }),
  );
  const one = db
    .select()
    .from(answers)
    .where(and(eq(answers.question, sql.placeholder('question')), eq(answers.system, sql.placeholder('system'))))
    .prepare();
  const all = db.select().from(answers).orderBy(answers.question, answers.system).prepare();
  // Under the exclusive lock, what was written or read once stays true until it is written again.
  const remembered = new Map<string, Answer | null>();
  return {
    put: (answer: Answer): void => {
      upsert(rowOf(answer));
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(answerKey(answer.question, answer.system), answer);
    },
    get: (question: string, system: string | null): Answer | null => {
      const key = answerKey(question, system);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const row = one.get({ question, system: system ?? '' });
      const answer = row === undefined ? null : answerOf(row);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, answer);
      return answer;
    },
    /** To be called when a transaction was taken back. */
    forget: (): void => remembered.clear(),
    all: (): readonly Answer[] => all.values().map(answerOfColumns),
    clear: (): void => {
      remembered.clear();
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
