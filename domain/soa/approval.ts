import { digestOf } from '../digest.ts';
import type { Statement } from '../record/record.ts';
import { approvedContent, type SoaRow } from './rows.ts';

/** Where the approval of the Statement of Applicability stands (SoA-8). */
export interface SoaApproval {
  /** The newest approved version; null where none is. */
  readonly statement: Statement | null;
  /** The rows still say what was approved. */
  readonly current: boolean;
}

export const soaDigest = (rows: readonly SoaRow[]): string => digestOf(approvedContent(rows));

/** An approval is bound to what was approved: a later change of any row is not covered by it. */
export const approvalOf = (rows: readonly SoaRow[], statements: readonly Statement[]): SoaApproval => {
  const statement = statements.at(-1) ?? null;
  return { statement, current: statement !== null && statement.digest === soaDigest(rows) };
};

/** Rows that differ between two states, by their reference: what changed since a version was approved. */
export const changedRows = (before: readonly SoaRow[], after: readonly SoaRow[]): readonly string[] => {
  const earlier = new Map(before.map((row) => [row.id, digestOf(approvedContent([row]))]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.filter((row) => earlier.get(row.id) !== digestOf(approvedContent([row]))).map(({ ref }) => ref),
    ...before.filter(({ id }) => !later.has(id)).map(({ ref }) => ref),
  ];
};
