import { z } from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Splits a value into the fields that have a column and the JSON of all others. */
export const withDetails = <T extends object, K extends keyof T>(value: T, columns: readonly K[]): Pick<T, K> & { readonly details: string } => {
  const own = new Set<string>(columns as readonly string[]);
  const entries = Object.entries(value);
  return {
    ...(Object.fromEntries(entries.filter(([name]) => own.has(name))) as Pick<T, K>),
    details: JSON.stringify(Object.fromEntries(entries.filter(([name]) => !own.has(name)))),
  };
};

/** The fields kept as JSON: what is missing or lost its shape is as in `empty`. */
export const detailsOf = <T extends object>(stored: string, shape: Shape, empty: T): T => {
  const given = z.record(z.string(), z.unknown()).safeParse(parsed(stored)).data ?? {};
  const fields = Object.entries(empty).map(([name, otherwise]) => {
    const field = Object.hasOwn(given, name) ? shape[name]?.safeParse(given[name]) : undefined;
    return [name, field?.success === true ? field.data : (otherwise as unknown)] as const;
  });
  return Object.fromEntries(fields) as T;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
};
