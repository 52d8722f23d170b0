import type { Written } from '../contract/shapes.ts';
import type { ActionKind } from '../domain/log/operation.ts';
import { placedQuestions, type Pack, type PlacedQuestion } from '../domain/pack/pack.ts';
import type { PackItem } from '../domain/pack/schema.ts';
import { Refusal } from '../domain/problem.ts';
import type { EngagementFile } from '../db/engagement-file.ts';
import type { Change, Touched } from '../db/log-writer.ts';

/** One engagement open in one window: its file, its packs, and the index that finds a question by name. */
export interface Session {
  /** Opaque: what the window calls it. */
  readonly key: string;
  readonly handle: string;
  readonly file: EngagementFile;
  readonly packs: readonly Pack[];
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
  readonly controls: ReadonlyMap<string, PackItem>;
  /** All items, controls or not, by uid and reference. */
  readonly items: ReadonlyMap<string, PackItem>;
}

export const newSession = (key: string, handle: string, file: EngagementFile): Session => {
  const packs = file.packs();
  const placed = placedQuestions(packs);
  const items = (kinds: readonly Pack['content']['kind'][]) =>
    new Map(
      packs
        .filter(({ content }) => kinds.includes(content.kind))
        .flatMap(({ content }) => content.sections.flatMap((section) => section.items))
        .flatMap((item): [string, PackItem][] => [
          [item.uid, item],
          [item.ref.toLowerCase(), item],
        ]),
    );
  return {
    key,
    handle,
    file,
    packs,
    questions: new Map(
      placed.flatMap((question): [string, PlacedQuestion][] => [
        [question.question.uid, question],
        [question.ref.toLowerCase(), question],
      ]),
    ),
    controls: items(['controls']),
    items: items(['controls', 'requirements']),
  };
};

/** Who writes and when: what every action is signed with. */
export interface Signature {
  readonly author: string;
  readonly at: string;
  readonly id: string;
}

/** Writes an action and says what changed, in the shape every command answers with. */
export const writeSession = (
  session: Session,
  signature: Signature,
  action: { readonly kind: ActionKind; readonly target: string; readonly label: string; readonly changes: readonly Change[] },
): Written => {
  const { file } = session;
  const touched: Touched =
    action.changes.length === 0
      ? { profile: false, systems: false, decisions: false, answers: [] }
      : file.write({ ...action, ...signature });
  return {
    savedAt: signature.at,
    label: action.label,
    ...(touched.profile ? { profile: file.profile() } : {}),
    ...(touched.systems ? { systems: [...file.systems()] } : {}),
    ...(touched.decisions ? { decisions: [...file.decisions()] } : {}),
    ...(touched.answers.length > 0 ? { answers: [...touched.answers] } : {}),
    ...stepsOf(file),
  };
};

export const stepsOf = (file: EngagementFile) => {
  const { undo, redo } = file.undoState;
  const step = (steps: typeof undo) => {
    const newest = steps.at(-1);
    return newest === undefined ? null : { label: newest.label };
  };
  return { undo: step(undo), redo: step(redo) };
};

/** A question by uid or reference. Throws `question-unknown`. */
export const questionOf = (session: Session, name: string): PlacedQuestion => {
  const found = session.questions.get(name.trim().toLowerCase());
  if (found !== undefined) return found;
  const item = session.items.get(name.trim().toLowerCase());
  throw new Refusal({
    code: 'question-unknown',
    happened: `There is no question “${name}” in this engagement.`,
    kept: 'Nothing was changed.',
    todo:
      item === undefined
        ? 'Use the reference shown with the question, such as 4.1-1, or its uid.'
        : `${item.ref} has the questions ${item.questions.map((_, position) => `${item.ref}-${position + 1}`).join(', ')}.`,
  });
};

