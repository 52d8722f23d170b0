import { expect, test } from 'vitest';
import { isSharedPlace } from '../../db/shared-places.ts';

const mounts = [
  '/dev/vda / ext4 rw,relatime 0 0',
  'proc /proc proc rw 0 0',
  '//office/clients /mnt/office\\040files cifs rw 0 0',
  'nas:/audit /srv/nas nfs4 rw 0 0',
  'rclone /home/anna/cloud fuse.rclone rw 0 0',
  '/dev/sdb1 /media/stick vfat rw 0 0',
].join('\n');

test.each([
  ['C:\\Users\\anna\\OneDrive - Firm\\Clients\\a.plumb'],
  ['C:\\Users\\anna\\OneDrive\\a.plumb'],
  ['/home/anna/Dropbox/a.plumb'],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.plumb'],
  ['/home/anna/Nextcloud/clients/a.plumb'],
  ['/home/anna/Google Drive/a.plumb'],
  ['\\\\server\\clients\\a.plumb'],
  ['/mnt/office files/a.plumb'],
  ['/srv/nas/2026/a.plumb'],
  ['/home/anna/cloud/a.plumb'],
])('a local copy is offered for %s', (path) => {
  expect(isSharedPlace(path, mounts)).toBe(true);
});

test.each([
  ['/home/anna/engagements/a.plumb'],
  ['/media/stick/a.plumb'],
  ['C:\\Users\\anna\\AppData\\Local\\Plumbline\\a.plumb'],
  ['/home/anna/about OneDrive migration.plumb'],
])('%s is worked in where it is', (path) => {
  expect(isSharedPlace(path, mounts)).toBe(false);
});
