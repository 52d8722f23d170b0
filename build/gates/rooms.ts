/**
 * The rooms of the house and what each may import. Default deny: what is not listed here is a violation.
 * The table is the one in docs/architecture.md; changing a row is a decision, not a fix.
 */

export interface RoomRules {
  /** Rooms it may import, besides itself. */
  readonly rooms: readonly Room[];
  /** npm packages it may import, by package name; subpaths are included. */
  readonly packages: readonly string[];
  /** May import `node:` modules. */
  readonly node: boolean;
  /** Single files of other rooms it may import as well. */
  readonly files?: readonly string[];
}

export const roomNames = [
  'domain',
  'contract',
  'db',
  'reports',
  'engine',
  'renderer',
  'electron',
  'server',
  'cli',
  'build',
  'test',
] as const;
export type Room = (typeof roomNames)[number];

export const roomRules: Readonly<Record<Room, RoomRules>> = {
  domain: { rooms: [], packages: ['zod', '@noble/hashes'], node: false },
  contract: { rooms: ['domain'], packages: ['zod', '@orpc/contract', '@orpc/client'], node: false },
  db: { rooms: ['domain'], packages: ['better-sqlite3', 'drizzle-orm', 'zod'], node: true },
  reports: { rooms: ['domain'], packages: ['docx', 'exceljs', 'fflate'], node: true },
  engine: {
    rooms: ['domain', 'contract', 'db', 'reports'],
    packages: ['@orpc/server', 'csv-parse', 'exceljs', 'fflate', 'yaml', 'zod'],
    node: true,
  },
  renderer: {
    rooms: ['domain', 'contract'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'zustand',
      'wouter',
      'cmdk',
      'zod',
      '@orpc/client',
      '@orpc/contract',
      '@fontsource-variable/inter',
    ],
    node: false,
  },
  electron: { rooms: ['engine', 'contract'], packages: ['electron', '@orpc/server', '@orpc/contract', 'zod'], node: true },
  server: { rooms: ['engine', 'contract'], packages: ['@orpc/server', 'zod'], node: true },
  cli: {
    rooms: ['domain', 'contract', 'engine', 'server'],
    packages: ['commander', '@orpc/server'],
    node: true,
    // The launcher looks at the version of Node before it loads anything that would kill an old one.
    files: ['build/node-version.mjs'],
  },
  build: {
    rooms: ['domain', 'contract', 'engine', 'server'],
    packages: [
      '@playwright/test',
      '@vitejs/plugin-react',
      'dependency-cruiser',
      'electron',
      'esbuild',
      'eslint',
      'eslint-plugin-react-hooks',
      'knip',
      'typescript',
      'typescript-eslint',
      'vite',
      'vitest',
      'yaml',
      'zod',
    ],
    node: true,
  },
  // A test may look anywhere; what a test may not do is a matter of lint.
  test: {
    rooms: ['domain', 'contract', 'db', 'reports', 'engine', 'renderer', 'electron', 'server', 'cli', 'build'],
    packages: [
      '@axe-core/playwright',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/server',
      '@playwright/test',
      'ajv',
      'better-sqlite3',
      'drizzle-orm',
      'docx',
      'electron',
      'esbuild',
      'exceljs',
      'fast-check',
      'fflate',
      'react',
      'react-dom',
      'saxes',
      'typescript',
      'vitest',
      'yaml',
      'zod',
    ],
    node: true,
  },
};

const isRoom = (name: string): name is Room => (roomNames as readonly string[]).includes(name);

/** The room of a path relative to the top of the repository ('db/schema.ts'), or null outside the rooms. */
export const roomOf = (path: string): Room | null => {
  const first = path.split('/')[0] ?? '';
  return isRoom(first) ? first : null;
};
