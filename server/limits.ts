/** What the loopback server puts up with. Every number has a test. */
export interface Limits {
  /** Also the largest engagement file a browser can hand over; larger ones are opened on the desktop or the command line. */
  readonly bodyBytes: number;
  readonly codeBodyBytes: number;
  readonly headerBytes: number;
  /** For a request to arrive whole. Replies that stream (progress of a report) take as long as they take. */
  readonly requestSeconds: number;
  readonly connections: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 64 * 1024 * 1024,
  codeBodyBytes: 1024,
  headerBytes: 16 * 1024,
  requestSeconds: 30,
  connections: 32,
};
