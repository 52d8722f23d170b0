import { z } from 'zod';
import { systemTraits, type SystemTrait } from '../pack/condition.ts';

/** Fields that take one line; what does not fit is kept whole in the note. */
export const lineTargets = ['name', 'reference', 'owner', 'vendor', 'embeddedIn', 'unitName'] as const;
/** Fields that take a text; several columns may go into one. */
export const textTargets = ['description', 'intendedPurpose', 'actualUse', 'data', 'affected', 'vulnerable', 'oversightHow', 'oversightResult', 'tierReason', 'scopeReason'] as const;
/** Fields with values of their own: what the file says is translated, and kept in the note as it was said. */
export const valueTargets = ['tier', 'stage', 'origin', 'oversight', 'drift', 'unofficial'] as const;
export const dateTargets = ['inUseSince', 'retiredOn', 'oversightTestedOn'] as const;
export type LineTarget = (typeof lineTargets)[number];
export type TextTarget = (typeof textTargets)[number];
export type DateTarget = (typeof dateTargets)[number];
export type TraitTarget = `trait:${SystemTrait}`;
/** Read through a translation of values. */
export type ValueTarget = (typeof valueTargets)[number] | TraitTarget;
export type ImportTarget = LineTarget | TextTarget | DateTarget | ValueTarget | 'note';

export const traitTargets: readonly TraitTarget[] = systemTraits.map((trait): TraitTarget => `trait:${trait}`);
export const importTargets: readonly [ImportTarget, ...ImportTarget[]] = ['note', ...lineTargets, ...textTargets, ...valueTargets, ...dateTargets, ...traitTargets];

/** What a value of the file means; null leaves the field as it is in a new system. */
export interface ValueMeaning {
  readonly said: string;
  readonly means: string | null;
}

/** Where one column goes. */
export interface ColumnMapping {
  readonly heading: string;
  readonly to: ImportTarget;
  /** Meanings that go before the built-in ones. */
  readonly values?: readonly ValueMeaning[] | undefined;
}

/** Where the columns of an inventory go. A column it does not name goes into the note. */
export interface ImportMapping {
  readonly columns: readonly ColumnMapping[];
}

export const importMapping: z.ZodType<ImportMapping> = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        heading: z.string().max(320),
        to: z.enum(importTargets),
        values: z.array(z.strictObject({ said: z.string().max(2000), means: z.string().max(60).nullable() })).max(1000).optional(),
      }),
    )
    .max(400),
});

/** Names files with the same columns, whatever their order: under it a mapping is remembered. */
export const headingSignature = (headings: readonly string[]): string =>
  headings.map(plainWords).sort().join('\n');

/** Letters and digits in lower case, the rest as single spaces: how headings and values are compared. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isLineTarget = (target: ImportTarget): target is LineTarget => (lineTargets as readonly string[]).includes(target);
export const isTextTarget = (target: ImportTarget): target is TextTarget => (textTargets as readonly string[]).includes(target);
export const isDateTarget = (target: ImportTarget): target is DateTarget => (dateTargets as readonly string[]).includes(target);
export const isValueTarget = (target: ImportTarget): target is ValueTarget => target !== 'note' && !isLineTarget(target) && !isTextTarget(target) && !isDateTarget(target);
export const traitOf = (target: ValueTarget): SystemTrait | null => (target.startsWith('trait:') ? (target.slice(6) as SystemTrait) : null);
