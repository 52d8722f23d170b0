/** Records of the registers as they cross the contract: one shape for each kind, told apart by `kind`. */
import { z } from 'zod';
import { recordFields, type RecordFields, type RecordKind, type RecordOf, type Records } from '../domain/record/record.ts';

const identity = { id: z.string(), number: z.number().int() };
const id = z.string().min(1).max(80);

/** The schemas below are typed by hand: what the compiler would infer is repeated in every procedure that answers with it. */
export type WrittenRecord = { readonly [K in RecordKind]: { readonly kind: K; readonly id: string; readonly record: RecordOf<K> | null } }[RecordKind];

type EnteredKind = Exclude<RecordKind, 'judgement' | 'statement' | 'baseline' | 'programme'>;
/** Fields that a procedure of their own writes: a file of evidence, the way of a finding to closure. */
type OwnProcedure<K extends RecordKind> = K extends 'evidence' ? 'file' : K extends 'finding' ? 'state' | 'bundledIn' | 'moveReason' : never;
/** What a person writes into a record; files of evidence come by a procedure of their own. */
export type EnteredFields<K extends RecordKind> = { readonly [F in Exclude<keyof RecordFields<K>, OwnProcedure<K>>]?: RecordFields<K>[F] | undefined };
export type RecordEntered = { readonly [K in EnteredKind]: { readonly kind: K; readonly fields: EnteredFields<K> } }[EnteredKind];
export type RecordChanged = { readonly [K in EnteredKind | 'programme']: { readonly kind: K; readonly id: string; readonly changes: EnteredFields<K> } }[EnteredKind | 'programme'];

const whole = {
  unit: recordFields.unit.extend(identity),
  party: recordFields.party.extend(identity),
  risk: recordFields.risk.extend(identity),
  impact: recordFields.impact.extend(identity),
  evidence: recordFields.evidence.extend(identity),
  request: recordFields.request.extend(identity),
  finding: recordFields.finding.extend(identity),
  judgement: recordFields.judgement.extend(identity),
  'own-control': recordFields['own-control'].extend(identity),
  statement: recordFields.statement.extend(identity),
  baseline: recordFields.baseline.extend(identity),
  programme: recordFields.programme.extend(identity),
};

/** Every register whole. */
export const recordsShape: z.ZodType<Records> = z.strictObject({
  unit: z.array(whole.unit),
  party: z.array(whole.party),
  risk: z.array(whole.risk),
  impact: z.array(whole.impact),
  evidence: z.array(whole.evidence),
  request: z.array(whole.request),
  finding: z.array(whole.finding),
  judgement: z.array(whole.judgement),
  'own-control': z.array(whole['own-control']),
  statement: z.array(whole.statement),
  baseline: z.array(whole.baseline),
  programme: z.array(whole.programme),
});

/** One record as it is now; null when it was taken off its register. */
export const writtenRecord: z.ZodType<WrittenRecord> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), id, record: whole.unit.nullable() }),
  z.strictObject({ kind: z.literal('party'), id, record: whole.party.nullable() }),
  z.strictObject({ kind: z.literal('risk'), id, record: whole.risk.nullable() }),
  z.strictObject({ kind: z.literal('impact'), id, record: whole.impact.nullable() }),
  z.strictObject({ kind: z.literal('evidence'), id, record: whole.evidence.nullable() }),
  z.strictObject({ kind: z.literal('request'), id, record: whole.request.nullable() }),
  z.strictObject({ kind: z.literal('finding'), id, record: whole.finding.nullable() }),
  z.strictObject({ kind: z.literal('judgement'), id, record: whole.judgement.nullable() }),
  z.strictObject({ kind: z.literal('own-control'), id, record: whole['own-control'].nullable() }),
  z.strictObject({ kind: z.literal('statement'), id, record: whole.statement.nullable() }),
  z.strictObject({ kind: z.literal('baseline'), id, record: whole.baseline.nullable() }),
  z.strictObject({ kind: z.literal('programme'), id, record: whole.programme.nullable() }),
]);

/** What a person enters: a whole record; what is left out is as in a new one. Kinds that a procedure of their own writes are not among them. */
export const recordEntered: z.ZodType<RecordEntered> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), fields: recordFields.unit.partial() }),
  z.strictObject({ kind: z.literal('party'), fields: recordFields.party.partial() }),
  z.strictObject({ kind: z.literal('risk'), fields: recordFields.risk.partial() }),
  z.strictObject({ kind: z.literal('impact'), fields: recordFields.impact.partial() }),
  z.strictObject({ kind: z.literal('evidence'), fields: recordFields.evidence.omit({ file: true }).partial() }),
  z.strictObject({ kind: z.literal('request'), fields: recordFields.request.partial() }),
  z.strictObject({ kind: z.literal('finding'), fields: recordFields.finding.omit({ state: true, bundledIn: true, moveReason: true }).partial() }),
  z.strictObject({ kind: z.literal('own-control'), fields: recordFields['own-control'].partial() }),
]);

/** Fields of a record to change; an absent field stays as it is. */
export const recordChanged: z.ZodType<RecordChanged> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), id, changes: recordFields.unit.partial() }),
  z.strictObject({ kind: z.literal('party'), id, changes: recordFields.party.partial() }),
  z.strictObject({ kind: z.literal('risk'), id, changes: recordFields.risk.partial() }),
  z.strictObject({ kind: z.literal('impact'), id, changes: recordFields.impact.partial() }),
  z.strictObject({ kind: z.literal('evidence'), id, changes: recordFields.evidence.omit({ file: true }).partial() }),
  z.strictObject({ kind: z.literal('request'), id, changes: recordFields.request.partial() }),
  z.strictObject({ kind: z.literal('finding'), id, changes: recordFields.finding.omit({ state: true, bundledIn: true, moveReason: true }).partial() }),
  z.strictObject({ kind: z.literal('own-control'), id, changes: recordFields['own-control'].partial() }),
  z.strictObject({ kind: z.literal('programme'), id: z.literal('programme'), changes: recordFields.programme.partial() }),
]);

/** Kinds whose records a person can take off the register again. */
export const removableKind = z.enum(['unit', 'party', 'risk', 'impact', 'evidence', 'request', 'finding', 'own-control', 'baseline']);

export type RemovableKind = z.infer<typeof removableKind>;
