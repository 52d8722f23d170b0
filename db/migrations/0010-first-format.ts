import type { Migration } from './migration.ts';

/** Bytes. A note of a million characters is six million as JSON when each has to be escaped; more comes from a foreign hand. */
const longest = 8_000_000;

/**
 * The first format. `operations` is the truth and only ever grows; every other table but `meta` and `packs` is its projection.
 * `operations` carries two indexes and no more: each is a page to sync with every answer.
 * The conditions use OR and the length in bytes: IN and the length in characters make the check at every opening three times as slow.
 * In `answers.system` the empty text stands for the organisation, because a primary key holds no NULL.
 */
export const firstFormat: Migration = {
  version: 10,
  statements: [
    `CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL CHECK (octet_length(value) <= 10000)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE packs (
      position INTEGER NOT NULL PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (octet_length(sha256) = 64),
      content TEXT NOT NULL CHECK (octet_length(content) <= 64000000)
    ) STRICT`,
    `CREATE TABLE operations (
      position INTEGER NOT NULL PRIMARY KEY,
      id TEXT NOT NULL CHECK (octet_length(id) = 64),
      device TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      prev TEXT NOT NULL,
      at TEXT NOT NULL,
      author TEXT NOT NULL CHECK (octet_length(author) <= 1000),
      entity TEXT NOT NULL CHECK (octet_length(entity) <= 400),
      field TEXT NOT NULL CHECK (octet_length(field) <= 100),
      supersedes TEXT NOT NULL,
      value TEXT NOT NULL CHECK (octet_length(value) <= ${longest}),
      action TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind = 'edit' OR kind = 'undo' OR kind = 'redo'),
      target TEXT NOT NULL,
      label TEXT NOT NULL CHECK (octet_length(label) <= 2000),
      UNIQUE (device, seq)
    ) STRICT`,
    `CREATE INDEX operations_by_entity ON operations (entity, field)`,
    `CREATE TABLE profile (
      only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
      client TEXT NOT NULL,
      sector TEXT NOT NULL,
      size TEXT NOT NULL,
      roles TEXT NOT NULL,
      scope TEXT NOT NULL,
      consultancy TEXT NOT NULL,
      lead_assessor TEXT NOT NULL,
      sponsor TEXT NOT NULL,
      classification TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE ai_systems (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL,
      intended_purpose TEXT NOT NULL,
      actual_use TEXT NOT NULL,
      tier TEXT NOT NULL,
      origin TEXT NOT NULL,
      roles TEXT NOT NULL,
      owner TEXT NOT NULL,
      sampled INTEGER NOT NULL CHECK (sampled = 0 OR sampled = 1)
    ) STRICT`,
    `CREATE TABLE control_decisions (
      item TEXT NOT NULL PRIMARY KEY,
      decision TEXT NOT NULL CHECK (decision = 'undecided' OR decision = 'applicable' OR decision = 'excluded'),
      justification TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE answers (
      question TEXT NOT NULL,
      system TEXT NOT NULL,
      value TEXT,
      evidence TEXT NOT NULL CHECK (octet_length(evidence) = 2 AND evidence >= 'E0' AND evidence <= 'E4'),
      reason TEXT NOT NULL,
      note TEXT NOT NULL CHECK (octet_length(note) <= ${longest}),
      evidence_reference TEXT NOT NULL,
      flagged INTEGER NOT NULL CHECK (flagged = 0 OR flagged = 1),
      parked INTEGER NOT NULL CHECK (parked = 0 OR parked = 1),
      updated_at TEXT NOT NULL,
      updated_by TEXT NOT NULL,
      PRIMARY KEY (question, system)
    ) STRICT, WITHOUT ROWID`,
  ],
};
