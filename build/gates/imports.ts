import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import { gateReport, type Gate } from './gate.ts';
import { roomNames, roomOf, roomRules, type Room } from './rooms.ts';
import { emptyRooms } from './source-files.ts';

/**
 * Every import of every room is on that room's list (rooms.ts), type-only and dynamic imports included.
 * dependency-cruiser finds and resolves the imports; the rule itself is the table.
 */
export const importsGate: Gate = async (root) => {
  const modules = await cruiseRooms(root);
  const read = new Map<Room, number>();
  const problems: string[] = [];
  for (const module of modules) {
    const room = roomOf(module.source);
    if (room === null) continue;
    read.set(room, (read.get(room) ?? 0) + 1);
    for (const dependency of module.dependencies) {
      const wrong = wrongImport(room, dependency);
      if (wrong !== null) problems.push(`${module.source} imports '${dependency.module}': ${wrong}`);
    }
  }
  return gateReport({
    gate: 'imports',
    read: [...read.values()].reduce((sum, count) => sum + count, 0),
    unit: 'modules',
    problems: [...problems, ...circles(modules), ...emptyRooms(read, 'modules')],
  });
};

const cruiseRooms = async (root: string): Promise<ICruiseResult['modules']> => {
  const folders = roomNames.filter((room) => existsSync(join(root, room)));
  if (folders.length === 0) return [];
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      // Type-only imports count: a type that leaks through a wall is a wall that will be opened.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      outputType: 'json',
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'], conditionNames: ['import', 'require', 'node', 'types', 'default'] },
  );
  const result = (typeof output === 'string' ? JSON.parse(output) : output) as ICruiseResult;
  return result.modules.filter(({ source }) => /\.(tsx?|mjs|cjs)$/.test(source));
};

/** Why an import is not allowed, and what is; null when it is allowed. */
const wrongImport = (room: Room, dependency: IDependency): string | null => {
  const rules = roomRules[room];
  const wanted = dependency.module;
  if (wanted.startsWith('.')) {
    if (dependency.couldNotResolve) return 'there is no such file';
    const target = roomOf(dependency.resolved);
    if (target === room) return null;
    if (target !== null && rules.rooms.includes(target)) return null;
    if (rules.files?.includes(dependency.resolved) === true) return null;
    return `${room} may import ${list(rules.rooms, 'no other room')}`;
  }
  // The cruiser takes the protocol off the name: 'node:fs' arrives as module 'fs', protocol 'node:'.
  if (dependency.protocol === 'node:' || builtinModules.includes(wanted)) {
    if (!rules.node) return `${room} runs without Node; pass what it needs as an argument`;
    return dependency.protocol === 'node:' ? null : `write 'node:${wanted}'`;
  }
  const name = packageName(wanted);
  if (!rules.packages.includes(name)) return `${room} may use ${list(rules.packages, 'no package')}`;
  return null;
};

/**
 * Files that import each other when they run, one line per circle. A circle that closes over a type is none: types are
 * gone when the code runs.
 */
const circles = (modules: ICruiseResult['modules']): readonly string[] => {
  const lines = new Map<string, string>();
  for (const { source, dependencies } of modules) {
    for (const { circular, cycle, dependencyTypes } of dependencies) {
      if (!circular || cycle === undefined) continue;
      if ([dependencyTypes, ...cycle.map((step) => step.dependencyTypes)].some((types) => types.includes('type-only'))) continue;
      const names = cycle.map(({ name }) => name);
      const key = [...names].sort().join(' ');
      if (!lines.has(key)) lines.set(key, `${source}: these files import each other: ${names.join(' → ')}`);
    }
  }
  return [...lines.values()];
};

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const list = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(', '));
