import { firstFormat } from './0010-first-format.ts';
import { packsOverTime } from './0020-packs-over-time.ts';
import { registers } from './0030-registers.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [firstFormat, packsOverTime, registers];

/** The format this version of Plumbline writes. */
export const currentFormat = migrations.at(-1)?.version ?? 0;

/** Whether a file may say it has this format. */
export const isReleased = (format: number): boolean => migrations.some(({ version }) => version === format);
