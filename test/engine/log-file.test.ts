import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLogFile } from '../../engine/log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = () => new Date(Date.UTC(2026, 0, 2, 3, 4, 5));

it('writes each line at once, one line each, for nobody else to read', () => {
  const log = openLogFile(join(folder, 'data'), now);
  log('first');
  log('second\nforged line');
  const path = join(folder, 'data', 'plumbline.log');
  expect(readFileSync(path, 'utf8')).toBe('2026-01-02T03:04:05.000Z first\n2026-01-02T03:04:05.000Z second | forged line\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('starts anew after a mebibyte and keeps the log before', () => {
  writeFileSync(join(folder, 'plumbline.log'), 'x'.repeat(1024 * 1024 + 1));
  openLogFile(folder, now)('after');
  expect(readFileSync(join(folder, 'plumbline.log'), 'utf8')).toContain('after');
  expect(statSync(join(folder, 'plumbline.1.log')).size).toBe(1024 * 1024 + 1);
});

it('does not stop the program when it cannot write', () => {
  writeFileSync(join(folder, 'taken'), '');
  expect(() => openLogFile(join(folder, 'taken'), now)('lost')).not.toThrow();
});
