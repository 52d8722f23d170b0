import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { roomNames, type Room } from './rooms.ts';

/** Every file below a folder, as paths relative to `root` with forward slashes, in a stable order. */
export const filesBelow = (root: string, folder: string): readonly string[] => {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : entry.isFile() ? [path] : [];
    });
};

/** TypeScript sources of one room, without declarations. */
export const typeScriptOf = (root: string, room: Room): readonly string[] =>
  filesBelow(root, room).filter((path) => /(?<!\.d)\.tsx?$/.test(path));

/** Sources of one room in any of the languages the house is written in. */
export const sourcesOf = (root: string, room: Room): readonly string[] =>
  filesBelow(root, room).filter((path) => /\.(tsx?|mjs|cjs|css)$/.test(path));

/** A line for every room of which a gate read nothing. */
export const emptyRooms = (readPerRoom: ReadonlyMap<Room, number>, unit: string): readonly string[] =>
  roomNames.filter((room) => (readPerRoom.get(room) ?? 0) === 0).map((room) => `${room}: read 0 ${unit}`);
