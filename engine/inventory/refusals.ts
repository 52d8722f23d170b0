import { Refusal } from '../../domain/problem.ts';

const kept = 'The engagement is unchanged.';

export const unreadable = (happened: string, cause?: unknown): Refusal =>
  new Refusal({ code: 'inventory-unreadable', happened, kept, todo: 'Save the inventory as CSV (UTF-8) or as an Excel workbook (.xlsx) and import that.' }, { cause });

export const tooLarge = (happened: string): Refusal =>
  new Refusal({ code: 'inventory-too-large', happened, kept, todo: 'Divide the inventory into several files and import one after the other.' });
