import { canonicalJson } from '../canonical-json.ts';
import type { PackQuestion } from './question.ts';
import type { PackContent, PackItem } from './schema.ts';

/**
 * What became of one item or question between two versions of a pack, told by lineage and never by likeness of words. `adjusted` and
 * `reworded` keep their uid: of `adjusted` only help and evidence changed, `reworded` asks or measures otherwise than before. `recast`
 * is asked on another scale, or of another subject, than before: its old answers no longer fit.
 */
export type PackChange =
  | Kept<'unchanged'>
  | Kept<'adjusted'>
  | Kept<'reworded'>
  | Kept<'recast'>
  | { readonly type: 'superseded'; readonly uid: string; readonly from: string }
  | { readonly type: 'split'; readonly from: string; readonly into: readonly string[] }
  | { readonly type: 'merged'; readonly from: readonly string[]; readonly uid: string; readonly why: string }
  | { readonly type: 'removed'; readonly uid: string; readonly why: string }
  | { readonly type: 'new'; readonly uid: string };

interface Kept<T extends string> {
  readonly type: T;
  readonly uid: string;
  /** Keys that differ. */
  readonly fields: readonly string[];
}
type KeptType = 'unchanged' | 'adjusted' | 'reworded' | 'recast';

export interface PackComparison {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly PackChange[];
  readonly questions: readonly PackChange[];
}

/** Compares two versions of a pack. Every item and question of either is in exactly one change. */
export const comparePacks = (before: PackContent, after: PackContent): PackComparison => ({
  id: after.id,
  from: before.version,
  to: after.version,
  items: changesBetween(itemsOf(before), itemsOf(after), after, itemFields),
  questions: changesBetween(questionsOf(before), questionsOf(after), after, questionFields),
});

const itemsOf = (pack: PackContent): readonly PackItem[] => pack.sections.flatMap(({ items }) => items);
const questionsOf = (pack: PackContent): readonly PackQuestion[] => itemsOf(pack).flatMap(({ questions }) => questions);

type Place = Pick<PackQuestion, 'uid' | 'lineage'>;

const changesBetween = <T extends Place>(
  before: readonly T[],
  after: readonly T[],
  pack: PackContent,
  fieldsOf: (a: T, b: T) => { readonly type: KeptType; readonly fields: readonly string[] },
): readonly PackChange[] => {
  const old = new Map(before.map((place) => [place.uid, place]));
  const current = new Set(after.map(({ uid }) => uid));
  const told = new Set<string>();
  const changes: PackChange[] = [];
  const parts = Map.groupBy(
    after.filter(({ lineage }) => lineage !== undefined && 'split_from' in lineage && old.has(lineage.split_from)),
    ({ lineage }) => (lineage !== undefined && 'split_from' in lineage ? lineage.split_from : ''),
  );
  const merged = Map.groupBy(
    (pack.retired ?? []).filter(({ uid, merged_into }) => old.has(uid) && merged_into !== undefined && current.has(merged_into)),
    ({ merged_into }) => merged_into ?? '',
  );
  for (const place of after) {
    const same = old.get(place.uid);
    const { lineage } = place;
    if (same !== undefined) {
      const { type, fields } = fieldsOf(same, place);
      changes.push({ type, uid: place.uid, fields });
      told.add(place.uid);
    } else if (lineage !== undefined && 'supersedes' in lineage && old.has(lineage.supersedes) && !told.has(lineage.supersedes)) {
      changes.push({ type: 'superseded', uid: place.uid, from: lineage.supersedes });
      told.add(lineage.supersedes);
    } else if (lineage !== undefined && 'split_from' in lineage && parts.has(lineage.split_from)) {
      if (told.has(lineage.split_from)) continue;
      changes.push({ type: 'split', from: lineage.split_from, into: (parts.get(lineage.split_from) ?? []).map(({ uid }) => uid) });
      told.add(lineage.split_from);
    } else if (!merged.has(place.uid)) changes.push({ type: 'new', uid: place.uid });
    const sources = (merged.get(place.uid) ?? []).filter(({ uid }) => !told.has(uid) && !current.has(uid));
    if (sources.length > 0) {
      changes.push({ type: 'merged', from: sources.map(({ uid }) => uid), uid: place.uid, why: sources.map(({ why }) => why).join(' ') });
      for (const { uid } of sources) told.add(uid);
    }
  }
  const reasons = new Map((pack.retired ?? []).map(({ uid, why }) => [uid, why]));
  for (const { uid } of before) {
    if (!told.has(uid)) changes.push({ type: 'removed', uid, why: reasons.get(uid) ?? '' });
  }
  return changes;
};

/** Keys that change what an answer means. */
const decisiveKeys = ['ask', 'anchors', 'options', 'unit', 'columns', 'min', 'max', 'form', 'binding'] as const;
/** Keys that change who answers, and how. */
const castKeys = ['scale', 'level'] as const;

const questionFields = (before: PackQuestion, after: PackQuestion) => {
  const fields = differingKeys(before, after);
  const has = (keys: readonly string[]) => fields.some((field) => keys.includes(field));
  const type = fields.length === 0 ? 'unchanged' : has(castKeys) || losesChoices(before, after) ? 'recast' : has(decisiveKeys) ? 'reworded' : 'adjusted';
  return { type, fields } as const;
};

/** A choice that is no longer there leaves an answer that names nothing. */
const losesChoices = (before: PackQuestion, after: PackQuestion): boolean =>
  'options' in before && 'options' in after && before.options.some(({ id }) => !after.options.some((option) => option.id === id));

const itemFields = (before: PackItem, after: PackItem) => {
  const { questions: _before, ...one } = before;
  const { questions: _after, ...other } = after;
  const fields = differingKeys(one, other);
  return { type: fields.length === 0 ? 'unchanged' : fields.some((field) => ['title', 'requires', 'ref'].includes(field)) ? 'reworded' : 'adjusted', fields } as const;
};

const differingKeys = (before: object, after: object): readonly string[] => {
  const [a, b] = [before, after] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => key !== 'lineage' && canonicalJson((a[key] ?? null) as never) !== canonicalJson((b[key] ?? null) as never))
    .sort();
};
