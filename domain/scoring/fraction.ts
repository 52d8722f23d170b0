/**
 * Exact fractions. Scores are sums of integers over sums of integers; they are kept exact and rounded once, for display,
 * so that the screen, Word and Excel print the same integer (method 1.5).
 */
export interface Fraction {
  readonly n: bigint;
  /** Always positive. */
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** `n / d`, reduced. `d` must not be zero: a division by zero here is a bug of the caller. */
export const fraction = (n: number | bigint, d: number | bigint = 1n): Fraction => {
  let top = BigInt(n);
  let bottom = BigInt(d);
  if (bottom === 0n) throw new Error('a fraction over zero');
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const divisor = gcd(top, bottom);
  return divisor === 1n ? { n: top, d: bottom } : { n: top / divisor, d: bottom / divisor };
};

export const zero: Fraction = { n: 0n, d: 1n };
export const hundred: Fraction = { n: 100n, d: 1n };

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Negative, zero or positive, as a sort function wants it. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** The mean of `values` under integer or fractional `weights`; null when there is nothing to weigh. */
export const weightedMean = (
  entries: readonly { readonly weight: number; readonly value: Fraction }[],
): Fraction | null => {
  let sum = zero;
  let weights = 0;
  for (const entry of entries) {
    sum = add(sum, times(fraction(entry.weight), entry.value));
    weights += entry.weight;
  }
  return weights === 0 ? null : over(sum, fraction(weights));
};

/** Rounded half up: the one rounding, used for display only. Values here are never negative. */
export const toInteger = (value: Fraction): number => Number((2n * value.n + value.d) / (2n * value.d));

/** To two decimals, half up: confidence is shown this way (method 1.11). */
export const toHundredths = (value: Fraction): number => toInteger(times(value, hundred)) / 100;
