import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../domain/problem.ts';

/** Files of a pack and their total size: more is not a pack. */
const most = { files: 200, bytes: 32 * 1024 * 1024 };

/** The YAML files of a pack's folder by their relative name. Throws a Refusal when the folder is no pack. */
export const readPackFolder = (folder: string): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  let bytes = 0;
  const add = (name: string, path: string) => {
    bytes += statSync(path).size;
    if (files.size >= most.files || bytes > most.bytes) throw notAPack(folder, 'it holds more or larger files than a pack has');
    files.set(name, readFileSync(path, 'utf8'));
  };
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    throw notAPack(folder, 'there is no such folder');
  }
  for (const entry of entries) {
    if (entry.isFile() && entry.name.endsWith('.yaml')) add(entry.name, join(folder, entry.name));
    if (entry.isDirectory() && entry.name === 'sections') {
      for (const section of readdirSync(join(folder, 'sections'), { withFileTypes: true })) {
        if (section.isFile() && section.name.endsWith('.yaml')) {
          add(`sections/${section.name}`, join(folder, 'sections', section.name));
        }
      }
    }
  }
  if (!files.has('pack.yaml')) throw notAPack(folder, 'it has no pack.yaml');
  return files;
};

const hashes = z.record(z.string(), z.string());

/** `released.json` beside the packs: 'id@version' to SHA-256; empty where there is none. Throws when it cannot be read. */
export const readReleased = (folder: string): Readonly<Record<string, string>> => {
  const path = join(folder, 'released.json');
  return existsSync(path) ? hashes.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
};

const notAPack = (folder: string, why: string) =>
  new Refusal({
    code: 'pack-invalid',
    happened: `“${basename(folder)}” is not an assessment pack: ${why}.`,
    kept: 'Nothing was changed.',
    todo: 'Choose the folder that holds pack.yaml.',
  });
