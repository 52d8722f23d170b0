/** What a process did to files, in order, as strace recorded it. */
export type SystemCall =
  | { readonly type: 'open'; readonly path: string; readonly descriptor: number; readonly creates: boolean; readonly truncates: boolean }
  | { readonly type: 'close'; readonly descriptor: number }
  | { readonly type: 'seek'; readonly descriptor: number; readonly offset: number }
  /** `offset` null: where the descriptor stands. */
  | { readonly type: 'write'; readonly descriptor: number; readonly offset: number | null; readonly bytes: Buffer }
  | { readonly type: 'truncate'; readonly descriptor: number; readonly length: number }
  | { readonly type: 'sync'; readonly descriptor: number }
  | { readonly type: 'unlink'; readonly path: string }
  | { readonly type: 'rename'; readonly from: string; readonly to: string }
  | { readonly type: 'link'; readonly from: string; readonly to: string }
  /** Another way to change a file, which no simulated file may be changed by. */
  | { readonly type: 'other'; readonly name: string; readonly descriptor: number };

const understood = ['open', 'openat', 'creat', 'close', 'lseek', 'write', 'pwrite64', 'ftruncate', 'fsync', 'fdatasync', 'unlink', 'unlinkat', 'rename', 'renameat', 'renameat2', 'link', 'linkat'];
/** Those Node uses for its own pipes, and for copies to places that are not looked at. */
const notUnderstood = ['pwritev', 'pwritev2', 'writev', 'fallocate', 'sendfile', 'copy_file_range', 'sync_file_range'];

/** Arguments for strace that record what {@link parseTrace} reads. */
export const straceArguments = (output: string): readonly string[] => [
  '-f',
  '-xx',
  '-s',
  '16777216',
  '-o',
  output,
  '-e',
  `trace=${[...understood, ...notUnderstood].join(',')}`,
  '-e',
  'signal=none',
];

/** Reads strace's text. Calls that failed are left out; a call that was interrupted by another thread's is put together again. */
export const parseTrace = (text: string): readonly SystemCall[] => {
  const unfinished = new Map<string, string>();
  const calls: SystemCall[] = [];
  for (const line of text.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (rest.endsWith(' <unfinished ...>')) {
      unfinished.set(pid, rest.slice(0, -' <unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const whole = resumed === null ? rest : `${unfinished.get(pid) ?? ''}${resumed[1] ?? ''}`;
    const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\) += (-?\d+)/.exec(whole) ?? [];
    if (name === '' || result.startsWith('-')) continue;
    calls.push(callOf(name, splitArguments(args), Number(result)));
  }
  return calls;
};

/** Strings hold no comma: -xx writes every character as \xNN. */
const splitArguments = (args: string): readonly string[] => args.split(', ');

const bytesOf = (argument = ''): Buffer => Buffer.from(argument.replaceAll('\\x', '').replaceAll('"', ''), 'hex');
const textOf = (argument = ''): string => bytesOf(argument).toString('utf8');

const callOf = (name: string, args: readonly string[], result: number): SystemCall => {
  const [first, second, third, fourth] = args;
  const descriptor = Number(first);
  switch (name) {
    case 'open':
      return { type: 'open', path: textOf(first), descriptor: result, ...flagsOf(second) };
    case 'creat':
      return { type: 'open', path: textOf(first), descriptor: result, creates: true, truncates: true };
    case 'openat':
      return { type: 'open', path: textOf(second), descriptor: result, ...flagsOf(third) };
    case 'close':
      return { type: 'close', descriptor };
    case 'lseek':
      return { type: 'seek', descriptor, offset: result };
    case 'write':
      return { type: 'write', descriptor, offset: null, bytes: bytesOf(second).subarray(0, result) };
    case 'pwrite64':
      return { type: 'write', descriptor, offset: Number(fourth), bytes: bytesOf(second).subarray(0, result) };
    case 'ftruncate':
      return { type: 'truncate', descriptor, length: Number(second) };
    case 'fsync':
    case 'fdatasync':
      return { type: 'sync', descriptor };
    case 'unlink':
      return { type: 'unlink', path: textOf(first) };
    case 'unlinkat':
      return { type: 'unlink', path: textOf(second) };
    case 'rename':
      return { type: 'rename', from: textOf(first), to: textOf(second) };
    case 'renameat':
    case 'renameat2':
      return { type: 'rename', from: textOf(second), to: textOf(fourth) };
    case 'link':
      return { type: 'link', from: textOf(first), to: textOf(second) };
    case 'linkat':
      return { type: 'link', from: textOf(second), to: textOf(fourth) };
    default:
      return { type: 'other', name, descriptor: name === 'copy_file_range' ? Number(third) : descriptor };
  }
};

const flagsOf = (flags = ''): { readonly creates: boolean; readonly truncates: boolean } => ({
  creates: flags.includes('O_CREAT'),
  truncates: flags.includes('O_TRUNC'),
});
