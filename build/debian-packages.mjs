/** The programs of the system that some tests look through. On Debian, as root, what is missing is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A package, a file that shows it is there, and the tests that are reported as skipped without it. */
export const systemPackages = [
  { name: 'chromium', file: '/usr/bin/chromium', tests: 'the screens in a browser (test/e2e)' },
  { name: 'libreoffice-writer', file: '/usr/lib/libreoffice/program/libswlo.so', tests: 'Word documents opened by LibreOffice' },
  { name: 'libreoffice-calc', file: '/usr/lib/libreoffice/program/libsclo.so', tests: 'workbooks opened by LibreOffice' },
  { name: 'poppler-utils', file: '/usr/bin/pdftoppm', tests: 'pages of reports as pictures' },
  {
    name: 'fonts-crosextra-carlito',
    file: '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
    tests: 'page counts of reports',
  },
  { name: 'strace', file: '/usr/bin/strace', tests: 'power cuts and network connections' },
];

/**
 * Installs what is missing where that is possible, and says what happened in lines for a person.
 * @param {(line: string) => void} print
 * @returns {ReadonlySet<string>} names of the packages that are still missing
 */
export function ensureSystemPackages(print) {
  const absent = () => systemPackages.filter(({ file }) => !existsSync(file));
  const wanted = absent().map(({ name }) => name);
  if (wanted.length > 0 && canInstall()) {
    print(`Installing ${wanted.join(', ')} …`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
  }
  const missing = absent();
  for (const { name, tests } of missing) print(`${name} is not installed; reported as skipped: ${tests}.`);
  if (missing.length > 0) print(`To run them: apt-get install ${missing.map(({ name }) => name).join(' ')} (as root).`);
  return new Set(missing.map(({ name }) => name));
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (args) =>
  spawnSync('/usr/bin/apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
