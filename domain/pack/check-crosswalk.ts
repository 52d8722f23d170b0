import type { PackProblem } from './check.ts';
import { fromPacks, type CrosswalkContent } from './crosswalk.ts';
import type { PackContent } from './schema.ts';

/**
 * Every row of a crosswalk has two ends that exist, says something once, and claims no more than may be claimed: no row towards duties
 * of law is full, because a management system certificate gives no presumption of conformity (method 1.13).
 */
export const checkCrosswalk = (crosswalk: CrosswalkContent, packs: readonly PackContent[]): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report = (where: string, message: string) => problems.push({ where, message });
  const target = packs.find(({ id }) => id === crosswalk.to.pack);
  const from = itemsOf(fromPacks(crosswalk), packs);
  const to = itemsOf([crosswalk.to.pack], packs);
  for (const id of [...fromPacks(crosswalk), crosswalk.to.pack]) {
    if (!packs.some((pack) => pack.id === id)) report(crosswalk.id, `there is no pack “${id}”`);
  }
  const sources = new Set(crosswalk.sources.map(({ id }) => id));
  const pairs = new Set<string>();
  const covered = new Set<string>();
  for (const row of crosswalk.rows) {
    const where = `${row.from} to ${row.to}`;
    if (!from.has(row.from)) report(where, `“${row.from}” is no item of ${fromPacks(crosswalk).join(' or ')}`);
    if (!to.has(row.to)) report(where, `“${row.to}” is no item of ${crosswalk.to.pack}`);
    if (pairs.has(where)) report(where, 'this pair is there twice');
    pairs.add(where);
    for (const id of row.sources) if (!sources.has(id)) report(where, `the source “${id}” is not declared`);
    if (row.relation === 'full' && target?.kind === 'obligations') report(where, 'a row towards a duty of law cannot be full');
    if (row.relation !== 'supports') covered.add(row.to);
  }
  const gaps = new Set(crosswalk.gaps.map(({ to: uid }) => uid));
  for (const uid of gaps) if (!to.has(uid)) report(uid, `the gap names no item of ${crosswalk.to.pack}`);
  const partial = new Set(crosswalk.rows.filter(({ relation }) => relation === 'partial').map((row) => row.to));
  for (const uid of partial) if (!gaps.has(uid)) report(uid, 'it is covered in part, and what is not covered is not said');
  for (const { to: uid } of crosswalk.no_counterpart) {
    if (!to.has(uid)) report(uid, `it is said to have no counterpart, and is no item of ${crosswalk.to.pack}`);
    if (covered.has(uid)) report(uid, 'it is said to have no counterpart, and rows cover it');
  }
  return problems;
};

const itemsOf = (ids: readonly string[], packs: readonly PackContent[]): ReadonlySet<string> =>
  new Set(packs.filter(({ id }) => ids.includes(id)).flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ uid }) => uid))));
