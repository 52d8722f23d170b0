import type { FindingGrade } from '../../domain/scoring/assessment.ts';

/**
 * A blue to orange sequence that people with red-green blindness can tell apart; pieces that meet in a bar differ in
 * lightness, so that grey print keeps them apart too. Colour never stands alone: a word or a number is always beside it.
 */
export const gradeColours: Readonly<Record<FindingGrade, { readonly fill: string; readonly text: string }>> = {
  conform: { fill: '2F77B0', text: 'FFFFFF' },
  opportunity: { fill: 'CFE3F3', text: '1A1A1A' },
  minor: { fill: 'F0B04F', text: '1A1A1A' },
  major: { fill: '8A2F04', text: 'FFFFFF' },
  'cannot-determine': { fill: '9C90B8', text: '1A1A1A' },
  'not-assessed': { fill: 'C6CCD2', text: '1A1A1A' },
  excluded: { fill: 'EEF0F2', text: '1A1A1A' },
};

/** Behind a word in a cell: light enough for dark text, still blue to orange. */
export const gradeTints = {
  major: { fill: 'F6D9CC', text: '8A3105' },
  minor: { fill: 'FDF0D6', text: '6B4700' },
  'cannot-determine': { fill: 'E6E1F0', text: '4C3F6B' },
  opportunity: { fill: 'E3EEF7', text: '27567A' },
  conform: { fill: 'D6E4F0', text: '1F4E79' },
} as const;

export const ink = '1B2733';
export const muted = '55606B';
export const accent = '1F4E79';
export const rule = 'C3CBD3';
export const headFill = 'E4EAF1';
export const calloutFill = 'F3F6F9';
export const designColour = '1F4E79';
export const operationColour = 'E08A2E';
