import type { SoaListed } from '../../contract/statement-shapes.ts';
import type { Written } from '../../contract/shapes.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Statement } from '../../domain/record/record.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { approvalOf, changedRows, soaDigest } from '../../domain/soa/approval.ts';
import { blocksApproval, lintSoa } from '../../domain/soa/lint.ts';
import { soaRows, type SoaRow } from '../../domain/soa/rows.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { newRecord } from './records.ts';

const now = (session: Session) => {
  const engagement = session.file.read();
  const rows = soaRows(engagement, assess(session.packs, engagement));
  return { engagement, rows, lint: lintSoa(rows, engagement) };
};

/** The rows as they stood when a version was approved, from the history. */
const rowsAt = ({ file }: Session, { position }: Statement): readonly SoaRow[] => {
  const { packUses, ...engagement } = file.stateAt(position);
  return soaRows(engagement, assess(file.packs(packUses), engagement));
};

export const listStatement = (session: Session): SoaListed => {
  const { engagement, rows, lint } = now(session);
  const { statement, current } = approvalOf(rows, engagement.records.statement);
  return {
    rows: rows.map(({ result: _result, ...row }) => ({
      ...row,
      risks: [...row.risks],
      evidence: [...row.evidence],
      problems: lint.problems.filter((problem) => problem.row.id === row.id).map(({ rule, because }) => ({ rule, blocks: blocksApproval(rule), because: [...because] })),
    })),
    blocking: lint.blocking,
    undecided: lint.undecided,
    excluded: lint.excluded,
    manyExcluded: lint.manyExcluded,
    approved:
      statement === null
        ? null
        : { version: statement.version, approvedBy: statement.approvedBy, approvedOn: statement.approvedOn, residualRiskBy: statement.residualRiskBy, digest: statement.digest, current, changed: current ? [] : [...changedRows(rowsAt(session, statement), rows)] },
  };
};

/** Records that the statement as it is was approved. Throws `statement-incomplete` while a rule that blocks it fires. */
export const approveStatement = (
  session: Session,
  signature: Signature,
  { version, approvedBy, approvedOn, residualRiskBy, note }: Pick<Statement, 'version' | 'approvedBy' | 'approvedOn' | 'residualRiskBy' | 'note'>,
): Written & { readonly id: string } => {
  const { rows, lint } = now(session);
  if (lint.blocking > 0) {
    const refs = [...new Set(lint.problems.filter(({ rule }) => blocksApproval(rule)).map(({ row }) => row.ref))];
    throw new Refusal({
      code: 'statement-incomplete',
      happened: `The Statement of Applicability was not approved: ${refs.length} rows are not complete: ${refs.slice(0, 10).join(', ')}.`,
      kept: 'Nothing was changed.',
      todo: 'Complete the rows that block it, then approve it.',
    });
  }
  const { id, label, changes } = newRecord(session, signature.id, 'statement', {
    version,
    approvedBy,
    approvedOn,
    residualRiskBy,
    note,
    digest: soaDigest(rows),
    position: session.file.lastPosition(),
  });
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Approve ${label} (Statement of Applicability)`, changes }), id };
};
