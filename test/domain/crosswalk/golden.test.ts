/**
 * The derived lines of the worked example of the method, reproduced from its golden vectors: with the mapping they were computed with, which is
 * kept as a fixture, and with the crosswalk the app ships, whose rows differ where a second look at them found less.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deriveCoverage, type DerivedCoverage } from '../../../domain/crosswalk/derive.ts';
import { standingsOf } from '../../../domain/crosswalk/standing.ts';
import { undecided } from '../../../domain/engagement/engagement.ts';
import type { CrosswalkRow, Relation } from '../../../domain/pack/crosswalk.ts';
import { assess } from '../../../domain/scoring/assess.ts';
import { toInteger } from '../../../domain/scoring/fraction.ts';
import { packLibrary } from '../../../engine/packs/pack-library.ts';
import { answersOf, criterionOf, engagementOf, packOf, type ItemSpec } from '../../support/criterion-packs.ts';
import { rowOf } from '../../support/crosswalks.ts';

const fixture = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')) as T;
const vectors = fixture<{ readonly items: Readonly<Record<string, { readonly spec: string }>> }>('method-vectors.json');
const mapping = fixture<{ readonly rows: readonly { readonly from: string; readonly to: string; readonly relation: Relation }[] }>('method-crosswalk.json');

const criteriaFor = (spec: string) => spec.split(' ').map(criterionOf);
const requirements = Object.entries(vectors.items).map(([ref, { spec }]): ItemSpec => ({ ref, criteria: criteriaFor(spec) }));
/** Ratings of the 37 controls the fictional client declares applicable, as the vectors' author published them, in the order of Annex A. */
const annexValues = [84, 50, 33, 50, 0, 50, 67, 67, 100, 33, 0, 0, 17, 0, 33, 50, 67, 50, 67, 67, 50, 33, 84, 50, 67, 50, 33, 67, 33, 0, 50, 33, 33, 33, 50, 50, 33];
const specFor: Readonly<Record<number, string>> = { 0: 'O.act.2.N4', 17: 'O.act.2.N4 O.act.2.P4', 33: 'O.act.2.P4', 50: 'O.act.2.P4 O.act.2.L4', 67: 'O.act.2.L4', 84: 'O.act.2.L4 O.act.2.F4', 100: 'O.act.2.F4' };
const library = packLibrary(new URL('../../../assessment-packs', import.meta.url).pathname);
const controlRefs = library.find('iso-42001-annex-a').pack.content.sections.flatMap(({ items }) => items.map(({ ref }) => ref));
const excluded = controlRefs.at(-1) ?? '';
const controls = controlRefs.map((ref, position): ItemSpec => ({ ref, criteria: criteriaFor(specFor[annexValues[position] ?? 100] ?? '') }));

const packs = [packOf(requirements), packOf(controls, 'controls')];
const assessment = assess(packs, engagementOf([...answersOf(requirements), ...answersOf(controls)], { decisions: [{ ...undecided(`test-${excluded.toLowerCase()}`), decision: 'excluded' }] }));
const standing = standingsOf(assessment, null, []);

const derive = (rows: readonly CrosswalkRow[], to: string): DerivedCoverage =>
  deriveCoverage(rows.filter((row) => row.to === to).map((row) => ({ row, standing: standing(row.from) })));
const summary = ({ status, weakest }: DerivedCoverage) => ({ status, weakest: weakest.map(({ row }) => row.from.replace('test-', '').toUpperCase()).sort() });

const published = mapping.rows.map(({ from, to, relation }) => rowOf(`test-${from.toLowerCase()}`, to, relation));
const shipped = (library.crosswalks(['iso-42001-clauses', 'iso-42001-annex-a', 'eu-ai-act'])[0]?.content.rows ?? []).map((row) => ({ ...row, from: row.from.replace('iso42001-', 'test-') }));

it.each([
  ['AIA-4', 'partial', ['7.2', '7.3']],
  ['AIA-9', 'none', ['6.1.3', '6.1.4', '8.3']],
  ['AIA-10', 'partial', ['A.7.2', 'A.7.4', 'A.7.5']],
  ['AIA-12', 'partial', ['A.6.2.8']],
  ['AIA-14', 'partial', ['A.6.1.3', 'A.9.3']],
  ['AIA-15', 'partial', ['A.6.2.6']],
  ['AIA-17', 'none', ['6.1.3']],
  ['AIA-27', 'none', ['6.1.4', '8.4', 'A.5.2', 'A.5.3']],
  ['AIA-73', 'no-counterpart', []],
])('%s is %s by the published mapping, decided by %j', (to, status, weakest) => {
  expect(summary(derive(published, to))).toEqual({ status, weakest });
});

it.each([
  ['aia-4', 'partial', ['7.2', '7.3']],
  ['aia-9', 'none', ['6.1.3', '6.1.4', '8.3']],
  ['aia-10', 'partial', ['A.7.2', 'A.7.4', 'A.7.5']],
  ['aia-12', 'partial', ['A.6.2.8']],
  // Both rows the published mapping has as partial rest on guidance of Annex B alone: the shipped crosswalk lets them support only.
  ['aia-14', 'no-counterpart', []],
  ['aia-15', 'partial', ['A.6.2.6']],
  ['aia-17', 'none', ['6.1.3']],
  // A.5.2 is a process and supports: it is no assessment of one deployment.
  ['aia-27', 'none', ['6.1.4', '8.4', 'A.5.3']],
  ['aia-73', 'no-counterpart', []],
])('%s is %s by the crosswalk of the app', (to, status, weakest) => {
  expect(summary(derive(shipped, to))).toEqual({ status, weakest });
});

it('names the lowest first: 7.2 for Art 4', () => {
  for (const found of [derive(published, 'AIA-4'), derive(shipped, 'aia-4')]) expect(found.weakest[0]?.row.from).toBe('test-7.2');
});

it('keeps Art 12 at partial although its only required control rates 84', () => {
  expect(toInteger(standing('test-a.6.2.8').score ?? { n: 0n, d: 1n })).toBe(84);
  expect(derive(shipped, 'aia-12').status).toBe('partial');
});
