import { digestOf } from '../digest.ts';
import type { Engagement } from '../engagement/engagement.ts';
import type { Operation } from '../log/operation.ts';
import type { PackUse } from '../log/projection.ts';

/** How far the history of each installation went: device and running number, in the order of devices. */
export type Marker = readonly (readonly [device: string, seq: number])[];

/** A place in a history that says the same in every copy of the file, in whatever order colleagues' changes arrived there. */
export const markerOf = (operations: readonly Pick<Operation, 'device' | 'seq'>[]): Marker => {
  const last = new Map<string, number>();
  for (const { device, seq } of operations) last.set(device, Math.max(seq, last.get(device) ?? 0));
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** What had been written by then. */
export const upTo = <T extends Pick<Operation, 'device' | 'seq'>>(operations: readonly T[], marker: Marker): readonly T[] => {
  const last = new Map(marker);
  return operations.filter(({ device, seq }) => seq <= (last.get(device) ?? 0));
};

/** What a frozen issue is recognised by: everything the engagement says and which packs it asks. Who wrote it when is left to the history. */
export const stateDigest = (engagement: Engagement, packs: readonly PackUse[]): string => digestOf({ engagement, packs });
