/** Crosswalks for tests: between the test packs, or towards a framework nobody asks. */
import type { CrosswalkInForce, Target } from '../../domain/crosswalk/framework.ts';
import type { CrosswalkRow, Relation } from '../../domain/pack/crosswalk.ts';

export const rowOf = (from: string, to: string, relation: Relation): CrosswalkRow => ({
  from,
  to,
  relation,
  direction: 'forward',
  rationale: `${from} helps with ${to}.`,
  sources: ['own'],
  confidence: 'medium',
  review: 'draft',
});

/** @param to items of the framework, by uid; those without a row belong in the list as well. */
export const crosswalkOf = (
  rows: readonly CrosswalkRow[],
  to: readonly string[],
  more: { readonly id?: string; readonly asked?: boolean; readonly gaps?: readonly { readonly to: string; readonly gap: string }[] } = {},
): CrosswalkInForce => {
  const target: Target = {
    id: `${more.id ?? 'test'}-framework`,
    title: 'A framework',
    kind: 'outcomes',
    language: 'en',
    asOf: '2026-01-01',
    asked: more.asked ?? false,
    groups: [{ name: 'G', title: 'Group', items: to.map((uid) => ({ uid, ref: uid.toUpperCase(), title: `Item ${uid}`, article: null })) }],
  };
  return {
    sha256: '0'.repeat(64),
    origin: 'file',
    target,
    content: {
      format: 1,
      id: more.id ?? 'test',
      version: '1.0.0',
      title: 'Test crosswalk',
      from: { pack: 'test-requirements', title: 'From' },
      to: { pack: target.id, title: 'To' },
      as_of: '2026-01-01',
      language: 'en',
      publisher: 'Test',
      release_notes: 'First.',
      caveat: 'For tests.',
      sources: [{ id: 'own', title: 'Own reading' }],
      gaps: [...(more.gaps ?? [])],
      no_counterpart: [],
      rows: [...rows],
    },
  };
};
