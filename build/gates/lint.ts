import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { gateReport, type Gate } from './gate.ts';
import { lintRules } from './lint-rules.ts';
import { roomNames, roomOf, type Room } from './rooms.ts';
import { emptyRooms, typeScriptOf } from './source-files.ts';

/** Every TypeScript file of every room against the lint rules (lint-rules.ts), with type information. */
export const lintGate: Gate = async (root) => {
  const files = roomNames.flatMap((room) => typeScriptOf(root, room));
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: lintRules(root),
    errorOnUnmatchedPattern: false,
  });
  const results = files.length === 0 ? [] : await eslint.lintFiles([...files]);
  const read = new Map<Room, number>();
  const problems: string[] = [];
  for (const result of results) {
    const path = relative(root, result.filePath).replaceAll('\\', '/');
    const room = roomOf(path);
    if (room !== null) read.set(room, (read.get(room) ?? 0) + 1);
    for (const { line, column, message, ruleId } of result.messages) {
      problems.push(`${path}:${line}:${column} ${message} (${ruleId ?? 'parse'})`);
    }
  }
  return gateReport({
    gate: 'lint',
    read: results.length,
    unit: 'files',
    problems: [...problems, ...emptyRooms(read, 'files')],
  });
};
