/** One step of the format: from the version before it to `version`, statement by statement. Never edited once released. */
export interface Migration {
  /** Numbered in tens; becomes `PRAGMA user_version`. */
  readonly version: number;
  readonly statements: readonly string[];
}
