import type { Written } from '../contract/shapes.ts';
import type { ActionKind } from '../domain/log/operation.ts';
import { placedQuestions, type Pack, type PlacedQuestion } from '../domain/pack/pack.ts';
import type { PackItem } from '../domain/pack/schema.ts';
import { Refusal } from '../domain/problem.ts';
import type { EngagementFile } from '../db/engagement-file.ts';
import { untouched, type Change, type Touched } from '../db/log-writer.ts';
import type { Embedded } from '../db/queries/packs.ts';

/** The packs of an engagement and the index that finds a question by name. */
export interface PackIndex {
  readonly packs: readonly Pack[];
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
  readonly controls: ReadonlyMap<string, PackItem>;
  /** All items, controls or not, by uid and reference. */
  readonly items: ReadonlyMap<string, PackItem>;
}

/** One engagement open in one window: its file, and its packs as they are in use now. */
export interface Session extends PackIndex {
  /** Opaque: what the window calls it. */
  readonly key: string;
  readonly handle: string;
  readonly file: EngagementFile;
  /** To be called when other packs are in use. */
  readonly reindex: () => void;
}

export const newSession = (key: string, handle: string, file: EngagementFile): Session => {
  let index = indexOf(file.packs());
  return {
    key,
    handle,
    file,
    get packs() {
      return index.packs;
    },
    get questions() {
      return index.questions;
    },
    get controls() {
      return index.controls;
    },
    get items() {
      return index.items;
    },
    reindex: () => {
      index = indexOf(file.packs());
    },
  };
};

/** Where two packs show the same reference, the one worked through first has it; the uid always tells them apart. */
const indexOf = (packs: readonly Pack[]): PackIndex => {
  const named = <T>(entries: readonly (readonly [string, string, T])[]): ReadonlyMap<string, T> => {
    const byName = new Map<string, T>();
    for (const [uid, ref, value] of entries) {
      byName.set(uid, value);
      if (!byName.has(ref.toLowerCase())) byName.set(ref.toLowerCase(), value);
    }
    return byName;
  };
  const items = (of: readonly Pack[]) =>
    named(of.flatMap(({ content }) => content.sections.flatMap((section) => section.items)).map((item) => [item.uid, item.ref, item] as const));
  return {
    packs,
    questions: named(placedQuestions(packs).map((placed) => [placed.question.uid, placed.ref, placed] as const)),
    controls: items(packs.filter(({ content }) => content.kind === 'controls')),
    items: items(packs),
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
  action: { readonly kind: ActionKind; readonly target: string; readonly label: string; readonly changes: readonly Change[]; readonly embed?: readonly Embedded[]; readonly files?: readonly Buffer[] },
): Written => {
  const { file } = session;
  const touched: Touched =
    action.changes.length === 0
      ? untouched
      : file.write({ ...action, ...signature });
  if (touched.packs) session.reindex();
  return {
    savedAt: signature.at,
    label: action.label,
    ...(touched.profile ? { profile: file.profile() } : {}),
    ...(touched.systems ? { systems: [...file.systems()] } : {}),
    ...(touched.decisions ? { decisions: [...file.decisions()] } : {}),
    ...(touched.answers.length > 0 ? { answers: [...touched.answers] } : {}),
    ...(touched.records.length > 0 ? { records: [...touched.records] } : {}),
    ...(touched.packs ? { packs: true } : {}),
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

