import type { Migration } from './migration.ts';

/**
 * An engagement keeps registers beside its answers: units, interested parties, risks, impact assessments, evidence, findings and the like
 * (`domain/record`). All records are in one table as JSON: each kind has its own schema in the domain, and adding a field to one is no
 * change of format. So are the fields that the profile, an AI system and a decision on a control have gained (`details`).
 * `files` holds evidence by its content; a file once taken in stays as long as the history that names it.
 */
export const registers: Migration = {
  version: 30,
  statements: [
    `CREATE TABLE records (
      kind TEXT NOT NULL,
      id TEXT NOT NULL CHECK (octet_length(id) <= 200),
      number INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (octet_length(content) <= 8000000),
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE files (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (octet_length(sha256) = 64),
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      content BLOB NOT NULL CHECK (octet_length(content) <= 52428800)
    ) STRICT`,
    `ALTER TABLE profile ADD COLUMN details TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE ai_systems ADD COLUMN details TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE control_decisions ADD COLUMN details TEXT NOT NULL DEFAULT '{}'`,
    `ALTER TABLE answers ADD COLUMN evidence_items TEXT NOT NULL DEFAULT '[]'`,
    `ALTER TABLE answers ADD COLUMN confirmed_in TEXT NOT NULL DEFAULT ''`,
  ],
};
