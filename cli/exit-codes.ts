/** What the process ends with; documented in docs/cli.md. */
export const exitCodes = {
  done: 0,
  /** Something nobody foresaw; the line on stderr has an id that is also in the log. */
  unexpected: 1,
  /** The command line itself is wrong: unknown command, missing argument, a value that is none. */
  usage: 2,
  /** Refused with a reason: no such file, unknown question, file in use, disk full … */
  refused: 3,
  /** `verify` or `pack check` found something wrong. */
  unsound: 4,
} as const;
