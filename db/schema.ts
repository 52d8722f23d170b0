/** The tables as drizzle sees them, for queries and types. The format itself is made by the migrations. */
import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { EvidenceLevel } from '../domain/answer/answer.ts';
import type { ControlDecision } from '../domain/engagement/engagement.ts';
import type { ActionKind } from '../domain/log/operation.ts';
import type { RecordKind } from '../domain/record/record.ts';
import type { OrganisationSize, Sector, SystemOrigin, SystemStage, SystemTier } from '../domain/pack/condition.ts';

export const meta = sqliteTable('meta', { key: text().primaryKey(), value: text().notNull() });

export const packs = sqliteTable('packs', {
  position: integer().primaryKey(),
  type: text().$type<'pack' | 'crosswalk'>().notNull(),
  id: text().notNull(),
  version: text().notNull(),
  sha256: text().notNull().unique(),
  /** Came with the file when it was made: in use unless the log says otherwise. */
  fromStart: integer('from_start', { mode: 'boolean' }).notNull(),
  content: text().notNull(),
});

/** Translations of packs, by the hash the pack names them with. */
export const packTexts = sqliteTable('pack_texts', { sha256: text().primaryKey(), content: text().notNull() });

/** Which version of a pack or crosswalk is in use; empty for none. */
export const packUses = sqliteTable('pack_uses', { id: text().primaryKey(), sha256: text().notNull() });

export const operations = sqliteTable(
  'operations',
  {
    position: integer().primaryKey(),
    id: text().notNull(),
    device: text().notNull(),
    seq: integer().notNull(),
    prev: text().notNull(),
    at: text().notNull(),
    author: text().notNull(),
    entity: text().notNull(),
    field: text().notNull(),
    supersedes: text().notNull(),
    value: text().notNull(),
    action: text().notNull(),
    kind: text().$type<ActionKind>().notNull(),
    target: text().notNull(),
    label: text().notNull(),
  },
  (table) => [unique().on(table.device, table.seq), index('operations_by_entity').on(table.entity, table.field)],
);

export const profiles = sqliteTable('profile', {
  onlyRow: integer('only_row').primaryKey(),
  client: text().notNull(),
  sector: text().notNull(),
  size: text().$type<OrganisationSize>().notNull(),
  roles: text().notNull(),
  scope: text().notNull(),
  consultancy: text().notNull(),
  leadAssessor: text('lead_assessor').notNull(),
  sponsor: text().notNull(),
  classification: text().notNull(),
  industry: text().$type<Sector>(),
  /** JSON of every other field. */
  details: text().notNull(),
});

export const aiSystems = sqliteTable('ai_systems', {
  id: text().primaryKey(),
  number: integer().notNull().unique(),
  name: text().notNull(),
  intendedPurpose: text('intended_purpose').notNull(),
  actualUse: text('actual_use').notNull(),
  tier: text().$type<SystemTier>().notNull(),
  origin: text().$type<SystemOrigin>().notNull(),
  roles: text().notNull(),
  owner: text().notNull(),
  sampled: integer({ mode: 'boolean' }).notNull(),
  stage: text().$type<SystemStage>().notNull(),
  traits: text().notNull(),
  /** JSON of every other field. */
  details: text().notNull(),
});

export const controlDecisions = sqliteTable('control_decisions', {
  item: text().primaryKey(),
  decision: text().$type<ControlDecision['decision']>().notNull(),
  justification: text().notNull(),
  /** JSON of every other field. */
  details: text().notNull(),
});

/** Records of the registers, whole, as JSON of their fields. */
export const records = sqliteTable(
  'records',
  {
    kind: text().$type<RecordKind>().notNull(),
    id: text().notNull(),
    number: integer().notNull(),
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
);

/** Kept files of evidence, by their content. */
export const files = sqliteTable('files', {
  sha256: text().primaryKey(),
  bytes: integer().notNull(),
  content: blob({ mode: 'buffer' }).notNull(),
});

export const answers = sqliteTable(
  'answers',
  {
    question: text().notNull(),
    /** Empty for the organisation. */
    system: text().notNull(),
    /** JSON of the answer value, or NULL. */
    value: text(),
    evidence: text().$type<EvidenceLevel>().notNull(),
    reason: text().notNull(),
    note: text().notNull(),
    evidenceReference: text('evidence_reference').notNull(),
    flagged: integer({ mode: 'boolean' }).notNull(),
    parked: integer({ mode: 'boolean' }).notNull(),
    updatedAt: text('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    /** JSON. */
    evidenceItems: text('evidence_items').notNull(),
    confirmedIn: text('confirmed_in').notNull(),
  },
  (table) => [primaryKey({ columns: [table.question, table.system] })],
);
