import type { PackQuestion } from './question.ts';
import { packKinds, type PackContent, type PackItem, type PackKind, type PackSection } from './schema.ts';

/** A pack that passed the schema and the checks, with the hash that identifies exactly this content. */
export interface Pack {
  /** SHA-256 of the canonical JSON of `content`, 64 lower-case hex digits. */
  readonly sha256: string;
  readonly content: PackContent;
}

/** A question where it stands: its section and item, and the reference people see ('6.1.2-1'). */
export interface PlacedQuestion {
  readonly ref: string;
  readonly question: PackQuestion;
  readonly item: PackItem;
  readonly section: PackSection;
  readonly pack: PackContent;
}

export const questionReference = (item: PackItem, position: number): string => `${item.ref}-${position + 1}`;

/** Every question of the packs, in the order of pack, section, item, question. */
export const placedQuestions = (packs: readonly Pack[]): readonly PlacedQuestion[] =>
  packs.flatMap(({ content }) =>
    content.sections.flatMap((section) =>
      section.items.flatMap((item) =>
        item.questions.map((question, position) => ({
          ref: questionReference(item, position),
          question,
          item,
          section,
          pack: content,
        })),
      ),
    ),
  );

/** What a pack holds, counted. */
export const packCounts = (content: PackContent) => {
  const items = content.sections.flatMap((section) => section.items);
  const questions = items.flatMap((item) => item.questions);
  return {
    sections: content.sections.length,
    items: items.length,
    questions: questions.length,
    perSystem: questions.filter((question) => question.level === 'system').length,
    conditional: questions.filter((question) => question.applies_if !== undefined).length,
  };
};

/** Requirements are worked through before controls, and those before what only helps to judge them. */
export const packOrder = (kind: PackKind): number => packKinds.indexOf(kind);

/** Requirements and controls are graded; shortfalls against anything else never become nonconformities. */
export type GradedKind = 'requirements' | 'controls';
export type GradedPack = PackContent & { readonly kind: GradedKind };
export const isGraded = (content: PackContent): content is GradedPack => content.kind === 'requirements' || content.kind === 'controls';

/** Whether a pack's items count in the indices of method 1.7: those of ISO/IEC 42001 itself, not a consultancy's own. */
export const countsInIndices = ({ format, register }: PackContent): boolean => format === 1 || register === 'iso-42001';
