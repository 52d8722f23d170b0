/**
 * The registers of an engagement: lists of records that people fill in. Each field of a record is a register of its own in the log, so
 * that colleagues who change different fields of one finding do not get in each other's way (reliability (e)).
 */
import { z } from 'zod';
import { baseline, emptyBaseline } from '../baseline/baseline.ts';
import { emptyEvidence, evidence } from '../evidence/evidence.ts';
import { emptyRequest, request } from '../evidence/request.ts';
import { emptyFinding, finding } from '../finding/finding.ts';
import { emptyJudgement, judgement } from '../finding/judgement.ts';
import { emptyImpact, impact } from '../impact/impact.ts';
import { emptyProgramme, programme } from '../programme/programme.ts';
import { emptyRisk, risk } from '../risk/risk.ts';
import { emptyParty, party } from '../scope/party.ts';
import { emptyUnit, unit } from '../scope/unit.ts';
import { emptyOwnControl, emptyStatement, ownControl, statement } from '../soa/declaration.ts';

/** What a record of each kind holds beside its id and number. */
export const recordFields = {
  unit,
  party,
  risk,
  impact,
  evidence,
  request,
  finding,
  judgement,
  'own-control': ownControl,
  statement,
  baseline,
  programme,
} as const;
export type RecordKind = keyof typeof recordFields;
export const recordKinds = Object.keys(recordFields) as readonly RecordKind[];
export type RecordFields<K extends RecordKind> = z.infer<(typeof recordFields)[K]>;

/** A field nobody has touched holds this. */
export const emptyRecords: { readonly [K in RecordKind]: RecordFields<K> } = {
  unit: emptyUnit,
  party: emptyParty,
  risk: emptyRisk,
  impact: emptyImpact,
  evidence: emptyEvidence,
  request: emptyRequest,
  finding: emptyFinding,
  judgement: emptyJudgement,
  'own-control': emptyOwnControl,
  statement: emptyStatement,
  baseline: emptyBaseline,
  programme: emptyProgramme,
};

/** What stands before the number where people see a record: R7, F12. Judgements and the programme have none. */
export const recordPrefixes: Readonly<Record<RecordKind, string>> = {
  unit: 'U', party: 'P', risk: 'R', impact: 'I', evidence: 'E', request: 'Q', finding: 'F', judgement: '', 'own-control': 'X.', statement: 'V', baseline: 'B', programme: '',
};

export type RecordOf<K extends RecordKind> = RecordFields<K> & {
  /** Never used twice, in any copy of the file. */
  readonly id: string;
  /** Within its kind, in the order of entry; 0 where records are not numbered. Two copies may give the same one: the id tells them apart. */
  readonly number: number;
};
export type AnyRecord = { readonly [K in RecordKind]: RecordOf<K> }[RecordKind];
export type Records = { readonly [K in RecordKind]: readonly RecordOf<K>[] };

export type Unit = RecordOf<'unit'>;
export type Party = RecordOf<'party'>;
export type Risk = RecordOf<'risk'>;
export type Impact = RecordOf<'impact'>;
export type Evidence = RecordOf<'evidence'>;
export type EvidenceRequest = RecordOf<'request'>;
export type Finding = RecordOf<'finding'>;
export type Judgement = RecordOf<'judgement'>;
export type OwnControl = RecordOf<'own-control'>;
export type Statement = RecordOf<'statement'>;
export type Baseline = RecordOf<'baseline'>;
export type Programme = RecordOf<'programme'>;

export const noRecords: Records = {
  unit: [], party: [], risk: [], impact: [], evidence: [], request: [], finding: [], judgement: [], 'own-control': [], statement: [], baseline: [], programme: [],
};

/** Records whose id says what they are about are made by writing to them, and there is one for each. */
export const isNumbered = (kind: RecordKind): boolean => recordPrefixes[kind] !== '';

export const recordLabel = (kind: RecordKind, { number }: { readonly number: number }): string => `${recordPrefixes[kind]}${number}`;

/** A record from fields of the log; a field that lost its shape is left at its default, and the whole is null when it then says nothing. */
export const recordFrom = <K extends RecordKind>(kind: K, id: string, number: number, values: ReadonlyMap<string, unknown>): RecordOf<K> | null => {
  const shape = recordFields[kind].shape as Readonly<Record<string, z.ZodType>>;
  const fields: Record<string, unknown> = { ...emptyRecords[kind] };
  for (const [name, value] of values) {
    const parsed = Object.hasOwn(shape, name) ? shape[name]?.safeParse(value) : undefined;
    if (parsed?.success === true) fields[name] = parsed.data;
  }
  const whole = recordFields[kind].safeParse(fields);
  return whole.success ? ({ ...whole.data, id, number } as unknown as RecordOf<K>) : null;
};
