/**
 * Drafts a finding from answers: criterion, condition, evidence, cause, consequence, recommendation (method 1.8), put together from the texts of the
 * pack and the notes of the assessors. Deterministic: the same answers give the same draft. It is the start of a person's work and never replaces it.
 */
import type { PackItem, CauseTag } from '../pack/schema.ts';
import { gapOf, type Gap } from '../gap/gap.ts';
import { longestText } from '../engagement/fields.ts';
import type { Criterion, CriterionPart, ItemResult } from '../scoring/assessment.ts';
import type { Finding } from '../record/record.ts';
import { titleOf } from '../report/item-sheet.ts';
import { draftWords, type DraftLanguage, type DraftWords } from './draft-words.ts';
import type { BundleProposal } from './systemic.ts';
import type { FindingFields } from './finding.ts';
import { reviewedDigestOf } from './review.ts';

/** The fields a draft fills; the others are a person's alone. */
export const draftedFields = [
  'title', 'criterion', 'statement', 'evidence', 'evidenceItems', 'causeTag', 'cause', 'consequence', 'recommendation', 'grade', 'gradeReason', 'systems', 'obligations',
] as const satisfies readonly (keyof FindingFields)[];
export type DraftedField = (typeof draftedFields)[number];
export type FindingDraft = Pick<FindingFields, DraftedField | 'item' | 'draftedFrom'>;

/** @param obligations items of other packs that a crosswalk leads to from the item; see `obligationsTouched`. Null where the item has no gap. */
export const draftFinding = (result: ItemResult, obligations: readonly PackItem[], language: DraftLanguage): FindingDraft | null => {
  const gap = gapOf(result);
  if (gap === null) return null;
  const words = draftWords[language];
  const { item } = result;
  const { tag, text } = causeOf(gap, words);
  return {
    item: item.uid,
    title: titleOf(result),
    criterion: cut([words.required(item.ref, item.requires), ...(item.documents.length === 0 ? [] : [`${words.documents} ${item.documents.join('; ')}.`])]),
    statement: cut(gap.shortfalls.map((criterion) => statementOf(criterion, words))),
    evidence: cut(gap.shortfalls.flatMap((criterion) => evidenceOf(criterion, words))),
    evidenceItems: [...new Set(gap.shortfalls.flatMap(({ parts }) => parts.filter(isShort).flatMap(({ answer }) => answer?.evidenceItems ?? [])))].slice(0, 200),
    causeTag: tag,
    cause: cut(text),
    consequence: cut(consequenceOf(gap, obligations, words)),
    recommendation: cut([
      ...new Set(gap.shortfalls.flatMap(({ question }) => question.recommendation ?? [])),
      ...(item.remediation === undefined ? [] : [`${words.doneWhen} ${item.remediation.deliverable}`]),
    ]),
    grade: gap.grade,
    // Whoever overruled the rules said why; that is the reason of the finding's grade, too.
    gradeReason: result.judgement?.grade === gap.grade ? result.judgement.gradeReason : '',
    systems: gap.systems.map(({ id }) => id).slice(0, 200),
    obligations: obligations.map(({ uid }) => uid).slice(0, 200),
    draftedFrom: reviewedDigestOf(result),
  };
};

/** The answers a finding was drafted from are no longer these. A finding a person wrote was drafted from nothing. */
export const isOutdated = (finding: Pick<Finding, 'draftedFrom'>, result: ItemResult | undefined): boolean =>
  finding.draftedFrom !== '' && result !== undefined && finding.draftedFrom !== reviewedDigestOf(result);

/** One major for many (rule S): what it says is what they say, in short. */
export const draftBundle = ({ because, findings }: BundleProposal, refOf: (item: string) => string, language: DraftLanguage): Omit<FindingDraft, 'draftedFrom'> => {
  const words = draftWords[language];
  const listed = findings.map(({ item, title, number }) => `F${number} ${refOf(item)} ${title}`);
  const unique = (pick: (finding: Finding) => readonly string[]) => [...new Set(findings.flatMap(pick))].slice(0, 200);
  return {
    item: findings[0]?.item ?? '',
    title: cut([words.bundleTitle(because.type === 'family' ? because.family : words.cause[because.tag])]).slice(0, 300),
    criterion: cut(findings.map(({ criterion }) => criterion)),
    statement: cut([
      because.type === 'family' ? words.bundleFamily(findings.length, because.family) : words.bundleCause(findings.length, words.cause[because.tag]),
      ...listed,
    ]),
    evidence: cut(listed),
    evidenceItems: unique(({ evidenceItems }) => evidenceItems),
    causeTag: because.type === 'cause' ? because.tag : commonCause(findings),
    cause: cut(because.type === 'cause' ? [words.cause[because.tag], words.indicated] : [...new Set(findings.map(({ cause }) => cause))].filter((cause) => cause !== '')),
    consequence: cut([...new Set(findings.map(({ consequence }) => consequence))].filter((consequence) => consequence !== '')),
    recommendation: cut([...new Set(findings.map(({ recommendation }) => recommendation))].filter((recommendation) => recommendation !== '')),
    grade: 'major',
    gradeReason: words.bundleReason,
    systems: unique(({ systems }) => systems),
    obligations: unique(({ obligations }) => obligations),
  };
};

const statementOf = ({ question, ref, parts, rated }: Criterion, words: DraftWords): string =>
  [
    `${ref}: ${question.binding === 'guidance' ? `${words.goodPractice} ` : ''}${rated === null ? `${words.notDetermined} ${question.ask}` : (question.finding ?? question.ask)}`,
    ...parts.filter(isShort).map((part) => {
      const note = part.answer?.note.trim() ?? '';
      const rating = part.rated === null ? words.undetermined : words.rated[part.rated];
      return `${subjectOf(part, words)}: ${rating}${part.capped ? ` (${words.capped})` : ''}.${note === '' ? '' : ` ${note}`}`;
    }),
  ].join('\n');

const evidenceOf = ({ ref, parts }: Criterion, words: DraftWords): readonly string[] =>
  parts.filter(isShort).map((part) => {
    const reference = part.answer?.evidenceReference.trim() ?? '';
    return `${ref} ${subjectOf(part, words)}: ${words.evidence[part.evidence]}; ${reference === '' ? words.noReference : reference}`;
  });

/**
 * The likely cause among those the pack knows for the item: a shortfall of design points to what is not defined, one of operation with the design in
 * place to what is not followed, want of evidence to missing records. The pack's own order decides otherwise.
 */
const causeOf = ({ result, shortfalls }: Gap, words: DraftWords): { readonly tag: CauseTag | null; readonly text: readonly string[] } => {
  const known = result.item.root_causes ?? [];
  const weak = (aspect: 'design' | 'operation') => shortfalls.some(({ question, rated }) => question.aspect === aspect && (rated === null || rated <= 2));
  const unseen = shortfalls.every(({ parts, state }) => state === 'cannot-determine' || parts.filter(isShort).every(({ capped }) => capped));
  const likely: readonly CauseTag[] = unseen
    ? ['no-record']
    : weak('design')
      ? ['not-defined', 'no-owner', 'scope-error']
      : weak('operation')
        ? ['not-followed', 'no-resources', 'no-competence', 'no-record']
        : ['not-followed', 'no-record'];
  const found = likely.map((tag) => known.find((one) => one.tag === tag)).find((one) => one !== undefined) ?? known[0];
  return found === undefined
    ? { tag: null, text: [] }
    : { tag: found.tag, text: [`${words.cause[found.tag]} ${words.indicated}`, `${words.establish} ${found.hint}`] };
};

const consequenceOf = ({ systems }: Gap, obligations: readonly PackItem[], words: DraftWords): readonly string[] => [
  ...(systems.length === 0
    ? [words.organisationWide]
    : systems.map(({ id, name, tier, affected, vulnerable }) =>
        [
          `${words.concerns} ${id} ${name} (${words.tier[tier]}).`,
          ...(affected.trim() === '' ? [] : [`${words.affected} ${affected.trim()}`]),
          ...(vulnerable.trim() === '' ? [] : [`${words.vulnerable} ${vulnerable.trim()}`]),
        ].join(' '),
      )),
  ...(obligations.length === 0 ? [] : [`${words.touches} ${obligations.map(({ ref, title }) => `${ref} ${title}`).join('; ')}.`]),
];

const commonCause = (findings: readonly Finding[]): CauseTag | null => {
  const [first] = findings;
  return first !== undefined && findings.every(({ causeTag }) => causeTag === first.causeTag) ? first.causeTag : null;
};

const subjectOf = ({ system }: CriterionPart, words: DraftWords): string => (system === null ? words.organisation : `${system.id} ${system.name}`);
const isShort = ({ hidden, value, rated }: CriterionPart): boolean => !hidden && (value === 'cannot-determine' || (rated !== null && rated < 4));

/** Paragraphs, no longer than a field holds. */
const cut = (paragraphs: readonly string[]): string => {
  const text = paragraphs.join('\n\n');
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
};
