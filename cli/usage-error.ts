/** The command line asks for something that cannot be meant; the message says what in one sentence. */
export class UsageError extends Error {}
