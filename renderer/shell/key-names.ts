import type { CommandId } from './key-map.ts';

/** What a person reads about a command: its name and its key as printed. */
export interface CommandWords {
  readonly id: CommandId;
  readonly name: string;
  readonly keys: readonly string[];
}
export interface CommandGroup {
  readonly name: string;
  readonly commands: readonly CommandWords[];
}

/** The keyboard map in words, for the overlay and the palette. */
export const commandGroups = (words: {
  readonly groups: Readonly<Record<'answer' | 'move' | 'capture' | 'room' | 'app', string>>;
  readonly names: Readonly<Record<CommandId, string>>;
  readonly then: string;
  readonly keys: Readonly<Record<'control' | 'shift' | 'enter' | 'backspace', string>>;
}): readonly CommandGroup[] => {
  const group = (name: keyof typeof words.groups, keys: readonly (readonly [CommandId, ...string[]])[]): CommandGroup => ({
    name: words.groups[name],
    commands: keys.map(([id, ...printed]) => ({ id, name: words.names[id], keys: printed })),
  });
  const g = (letter: string) => `G ${words.then} ${letter}`;
  const { control, shift, enter, backspace } = words.keys;
  return [
    group('answer', [
      ['answer-1', '1'], ['answer-2', '2'], ['answer-3', '3'], ['answer-4', '4'],
      ['answer-not-applicable', '0'], ['answer-cannot-determine', '?'],
      ['evidence-E0', `${shift}+1`], ['evidence-E1', `${shift}+2`], ['evidence-E2', `${shift}+3`],
      ['evidence-E3', `${shift}+4`], ['evidence-E4', `${shift}+5`], ['clear', backspace],
    ]),
    group('capture', [['note', 'N'], ['evidence-reference', 'E'], ['flag', 'M'], ['park', 'L'], ['confirm', 'Y'], ['judgement', 'R']]),
    group('move', [
      ['next', enter, 'J'], ['previous', `${shift}+${enter}`, 'K'], ['next-open', 'U'],
      ['system-previous', '['], ['system-next', ']'], ['filter', 'F'], ['search', '/'], ['still-open', 'O'],
    ]),
    group('room', [['projector', 'P'], ['blank', 'B'], ['timer', 'T']]),
    group('app', [
      ['palette', `${control}+K`], ['undo', `${control}+Z`], ['redo', `${control}+${shift}+Z`], ['keys', 'H'],
      ['go-home', g('H')], ['go-assessment', g('A')], ['go-results', g('R')], ['go-systems', g('S')],
      ['go-obligations', g('O')], ['go-scope', g('P')], ['go-packs', g('K')], ['go-reports', g('D')], ['go-impact', g('I')], ['go-risks', g('U')], ['go-evidence', g('E')], ['go-findings', g('F')], ['go-statement', g('N')], ['go-readiness', g('Y')], ['go-crosswalk', g('C')], ['go-versions', g('V')], ['go-settings', g('T')], ['close-engagement'],
    ]),
  ];
};
