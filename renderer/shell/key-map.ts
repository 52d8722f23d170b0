/** What a key asks for. Every one of them is a button on the screen as well. */
export const commandIds = [
  'answer-1', 'answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6', 'answer-7', 'answer-8', 'answer-9', 'answer-not-applicable', 'answer-cannot-determine',
  'evidence-E0', 'evidence-E1', 'evidence-E2', 'evidence-E3', 'evidence-E4', 'clear',
  'next', 'previous', 'next-open', 'system-next', 'system-previous', 'filter', 'search', 'still-open',
  'note', 'evidence-reference', 'flag', 'park', 'confirm', 'judgement',
  'projector', 'blank', 'timer',
  'palette', 'keys', 'undo', 'redo',
  'go-home', 'go-assessment', 'go-results', 'go-systems', 'go-scope', 'go-reports', 'go-packs', 'go-obligations', 'go-impact', 'go-risks', 'go-evidence', 'go-findings', 'go-statement', 'go-readiness', 'go-crosswalk', 'go-versions', 'go-settings', 'close-engagement',
] as const;
export type CommandId = (typeof commandIds)[number];

/** The part of a keyboard event that matters; a real one fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly getModifierState?: (name: string) => boolean;
}

export interface KeyContext {
  /** A field that takes text has the focus. */
  readonly typing: boolean;
  /** A button, link or tab has the focus: Enter is its own. */
  readonly onControl: boolean;
  readonly singleKeys: boolean;
  /** The key before was `g`. */
  readonly afterG: boolean;
}

export type KeyMeaning = CommandId | 'await-screen' | null;

const letters: Readonly<Record<string, CommandId>> = {
  j: 'next', k: 'previous', u: 'next-open', f: 'filter', n: 'note', e: 'evidence-reference', l: 'park', m: 'flag',
  t: 'timer', p: 'projector', b: 'blank', h: 'keys', o: 'still-open', y: 'confirm', r: 'judgement',
};
const screens: Readonly<Record<string, CommandId>> = {
  h: 'go-home', a: 'go-assessment', r: 'go-results', s: 'go-systems', p: 'go-scope', d: 'go-reports', k: 'go-packs', o: 'go-obligations', t: 'go-settings',
  i: 'go-impact', u: 'go-risks', e: 'go-evidence', f: 'go-findings', n: 'go-statement', y: 'go-readiness', c: 'go-crosswalk', v: 'go-versions',
};
const characters: Readonly<Record<string, CommandId>> = {
  '?': 'answer-cannot-determine', '/': 'search', '[': 'system-previous', ']': 'system-next',
};
const digits: Readonly<Record<string, CommandId>> = {
  '0': 'answer-not-applicable', '1': 'answer-1', '2': 'answer-2', '3': 'answer-3', '4': 'answer-4',
  '5': 'answer-5', '6': 'answer-6', '7': 'answer-7', '8': 'answer-8', '9': 'answer-9',
};
const shiftedDigits: Readonly<Record<string, CommandId>> = {
  '1': 'evidence-E0', '2': 'evidence-E1', '3': 'evidence-E2', '4': 'evidence-E3', '5': 'evidence-E4',
};
/** Where a layout has no such character, its place on the keyboard works too. */
const places: Readonly<Record<string, CommandId>> = {
  BracketLeft: 'system-previous', BracketRight: 'system-next', Slash: 'search',
};

/**
 * The keyboard map (method 4.2). Letters and signs go by the character printed on the key, digits by the place of the key,
 * so that French (digits with Shift) and German (brackets with AltGr) keyboards answer the same.
 */
export const keyMeaning = (press: KeyPress, context: KeyContext): KeyMeaning => {
  const altGr = press.getModifierState?.('AltGraph') === true || (press.ctrlKey && press.altKey);
  if ((press.ctrlKey || press.metaKey) && !altGr) return withControl(press, context);
  if (context.typing || !context.singleKeys || (press.altKey && !altGr)) return null;
  return altGr ? (characters[press.key] ?? null) : single(press, context);
};

const withControl = (press: KeyPress, context: KeyContext): KeyMeaning => {
  if (press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'k') return 'palette';
  // A text field undoes its own typing.
  if (context.typing) return null;
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
};

const single = (press: KeyPress, context: KeyContext): KeyMeaning => {
  const letter = press.key.toLowerCase();
  if (context.afterG) return screens[letter] ?? null;
  if (press.key === 'Enter') return context.onControl ? null : press.shiftKey ? 'previous' : 'next';
  if (press.key === 'Backspace') return 'clear';
  // Without NumLock the number pad moves: its keys then carry no digit.
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit !== undefined && (press.code.startsWith('Digit') || press.key === digit)) {
    const meant = (press.shiftKey ? shiftedDigits : digits)[digit];
    if (meant !== undefined) return meant;
  }
  const character = characters[press.key];
  if (character !== undefined) return character;
  if (press.shiftKey) return null;
  if (letter === 'g') return 'await-screen';
  return letters[letter] ?? places[press.code] ?? null;
};
