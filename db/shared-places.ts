import { readFileSync } from 'node:fs';

/** Folders that another program synchronises behind SQLite's back (reliability A13). */
const synchronised = /(^|[\\/])(onedrive[^\\/]*|dropbox[^\\/]*|google drive|googledrive|icloud ?drive|mobile documents|nextcloud|owncloud|box sync)([\\/]|$)/i;

/** File systems of other computers, and those that a program of its own stands behind. */
const remoteFileSystems = /^(cifs|smb\w*|nfs\w*|afs|9p|davfs|sshfs|fuse\..+)$/;

/**
 * Whether a file lies in a synchronised folder or on a network share. `mounts` is the text of /proc/self/mounts, or empty
 * where there is none; names alone decide then.
 */
export const isSharedPlace = (path: string, mounts: string): boolean =>
  synchronised.test(path) || /^(\\\\|\/\/)/.test(path) || remoteFileSystems.test(fileSystemOf(path, mounts));

/** The type of the file system a path is on: that of the longest mount point it starts with. */
const fileSystemOf = (path: string, mounts: string): string => {
  let longest = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [, point = '', type = ''] = line.split(' ').map((part) => part.replace(/\\040/g, ' '));
    const inside = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (inside && point.length >= longest.point.length) longest = { point, type };
  }
  return longest.type;
};

/** What is mounted where, as Linux tells it; empty elsewhere. */
export const readMounts = (): string => {
  try {
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
};
