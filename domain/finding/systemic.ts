import type { CauseTag } from '../pack/schema.ts';
import type { Finding } from '../record/record.ts';
import type { Assessment, ItemResult } from '../scoring/assessment.ts';
import { familyOf } from '../scoring/grade.ts';
import { isOpenFinding } from './closure.ts';

/** Findings that point to one thing behind them all: proposed as one bundled major (method 1.8, rule S). */
export interface BundleProposal {
  readonly because: { readonly type: 'family'; readonly family: string } | { readonly type: 'cause'; readonly tag: CauseTag };
  readonly findings: readonly Finding[];
}

/** So many minors in one family, or subclauses with one cause, make a system of it. */
export const systemicCount = 3;

/**
 * Rule S over the register: three or more minors in one family of requirements or controls, or the same cause in three or more subclauses.
 * What is bundled, closed or withdrawn no longer counts; a proposal whose findings another one holds already is left out.
 */
export const bundleProposals = (assessment: Pick<Assessment, 'items'>, findings: readonly Finding[]): readonly BundleProposal[] => {
  const results = new Map(assessment.items.map((result) => [result.item.uid, result]));
  const bundles = new Set(findings.map(({ bundledIn }) => bundledIn));
  const open = findings.filter((finding) => isOpenFinding(finding) && finding.bundledIn === '' && !bundles.has(finding.id) && results.has(finding.item));
  const resultOf = ({ item }: Finding): ItemResult | undefined => results.get(item);
  const itemsOf = (some: readonly Finding[]) => new Set(some.map(({ item }) => item)).size;
  const byFamily = Map.groupBy(
    open.filter(({ grade }) => grade === 'minor'),
    (finding) => familyOf(resultOf(finding)?.item.ref ?? ''),
  );
  const families = [...byFamily].flatMap(([family, members]): readonly BundleProposal[] =>
    itemsOf(members) >= systemicCount ? [{ because: { type: 'family', family }, findings: members }] : [],
  );
  const subclauses = open.filter(
    (finding) => finding.causeTag !== null && (finding.grade === 'minor' || finding.grade === 'major') && resultOf(finding)?.pack.kind === 'requirements',
  );
  const causes = [...Map.groupBy(subclauses, ({ causeTag }) => causeTag)].flatMap(([tag, members]): readonly BundleProposal[] =>
    tag !== null && itemsOf(members) >= systemicCount ? [{ because: { type: 'cause', tag }, findings: members }] : [],
  );
  const within = (inner: BundleProposal, outer: BundleProposal) => inner.findings.every((finding) => outer.findings.includes(finding));
  return [...families, ...causes.filter((cause) => !families.some((family) => within(cause, family)))];
};
