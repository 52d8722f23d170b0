/**
 * The files this process has open through SQLite, by device and inode. Opening and closing such a file a second time through the
 * file system would drop SQLite's lock on Unix, for the whole process, so the guard is the whole process's too.
 */
const live = new Set<string>();

export const isLive = (identity: string): boolean => live.has(identity);
export const markLive = (identity: string): void => {
  live.add(identity);
};
export const unmarkLive = (identity: string): void => {
  live.delete(identity);
};
