/** Compares two semantic versions: negative when `a` is older. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return left.map((part, position) => part - (right[position] ?? 0)).find((difference) => difference !== 0) ?? 0;
};
