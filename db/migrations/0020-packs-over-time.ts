import type { Migration } from './migration.ts';

/**
 * An engagement may hold several versions of a pack, and crosswalks beside packs. Which one is in use is in the log (`pack/<id>`, field
 * `use`) and projected into `pack_uses`; a row that came with the file and has no entry there is in use. Translations are rows of
 * their own, so that opening a file reads none of them. A profile names a sector conditions understand, an AI system its stage and traits.
 */
export const packsOverTime: Migration = {
  version: 20,
  statements: [
    `CREATE TABLE packs_new (
      position INTEGER NOT NULL PRIMARY KEY,
      type TEXT NOT NULL CHECK (type = 'pack' OR type = 'crosswalk'),
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE CHECK (octet_length(sha256) = 64),
      from_start INTEGER NOT NULL CHECK (from_start = 0 OR from_start = 1),
      content TEXT NOT NULL CHECK (octet_length(content) <= 64000000)
    ) STRICT`,
    `INSERT INTO packs_new SELECT position, 'pack', id, version, sha256, 1, content FROM packs`,
    `DROP TABLE packs`,
    `ALTER TABLE packs_new RENAME TO packs`,
    `CREATE TABLE pack_texts (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (octet_length(sha256) = 64),
      content TEXT NOT NULL CHECK (octet_length(content) <= 64000000)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE pack_uses (
      id TEXT NOT NULL PRIMARY KEY,
      sha256 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `ALTER TABLE profile ADD COLUMN industry TEXT`,
    `ALTER TABLE ai_systems ADD COLUMN stage TEXT NOT NULL DEFAULT 'in-use'`,
    `ALTER TABLE ai_systems ADD COLUMN traits TEXT NOT NULL DEFAULT '[]'`,
  ],
};
