/** Prints data as JSON when asked for, otherwise the lines made from it. */
export const print = (json: boolean | undefined, data: unknown, lines: () => readonly string[]): void => {
  process.stdout.write(json === true ? `${JSON.stringify(data, null, 2)}\n` : `${lines().join('\n')}\n`);
};

/** Columns padded to the widest cell; the last column runs free. */
export const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd());
};

export const score = (value: number | null): string => (value === null ? '–' : String(value));
