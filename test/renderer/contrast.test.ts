import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
/** The colour of a token in a theme, '#rrggbb'. */
const colourOf = (token: string, theme: Theme): string => {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
  const both = /light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/.exec(value);
  const colour = both === null ? value.trim() : both[theme === 'light' ? 1 : 2];
  if (colour === undefined || !/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`no colour for --${token}`);
  return colour;
};

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const findings = ['major', 'minor', 'undetermined', 'opportunity', 'conform', 'unassessed'];
const texts: readonly (readonly [string, string])[] = [
  ...['ground', 'surface', 'raised'].flatMap((ground) => [['ink', ground], ['ink-soft', ground]] as const),
  ...['ground', 'surface', 'raised'].map((ground) => ['action', ground] as const),
  ['action-ink', 'action'],
  ['action-ink', 'action-hover'],
  ['action-soft-ink', 'action-soft'],
  ['brass-ink', 'brass-soft'],
  ['brass-ink', 'surface'],
  ['ink', 'brass-soft'],
  ['frame-ink', 'frame'],
  ['frame-soft', 'frame'],
  ['frame-ink', 'frame-hover'],
  ['alarm-ink', 'alarm'],
  ['blank-ink', 'blank'],
  ...findings.flatMap((finding) => [[finding, `${finding}-soft`], [finding, 'surface'], [finding, 'ground']] as const),
];
const shapes: readonly (readonly [string, string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
  ['brass', 'surface'],
  ['brass', 'ground'],
  ['focus', 'surface'],
  ['focus', 'ground'],
  ['frame-focus', 'frame'],
  ['frame-brass', 'frame'],
];

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  it.each(texts)('show %s on %s at 4.5 to 1 or better, so that it can be read', (ink, ground) => {
    expect(contrast(colourOf(ink, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('show %s on %s at 3 to 1 or better, so that a control can be seen', (shape, ground) => {
    expect(contrast(colourOf(shape, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

/** For docs/design.md: run with PRINT_CONTRAST=1. */
if (process.env['PRINT_CONTRAST'] === '1') {
  for (const [ink, ground] of [...texts, ...shapes]) {
    const ratio = (theme: Theme) => contrast(colourOf(ink, theme), colourOf(ground, theme)).toFixed(1);
    process.stdout.write(`| ${ink} on ${ground} | ${ratio('light')} | ${ratio('dark')} |\n`);
  }
}
