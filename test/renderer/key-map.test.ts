import { describe, expect, it } from 'vitest';
import { keyMeaning, type KeyContext, type KeyPress } from '../../renderer/shell/key-map.ts';

const free: KeyContext = { typing: false, onControl: false, singleKeys: true, afterG: false };
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('the keyboard map', () => {
  it('answers with the digit keys on an English, a German and a French keyboard', () => {
    expect(keyMeaning(press('3', 'Digit3'), free)).toBe('answer-3');
    // French prints quotes and accents on the unshifted digit row.
    expect(keyMeaning(press('"', 'Digit3'), free)).toBe('answer-3');
    expect(keyMeaning(press('à', 'Digit0'), free)).toBe('answer-not-applicable');
  });

  it('sets the evidence level with Shift and a digit, whatever sign that types', () => {
    expect(keyMeaning(press('!', 'Digit1', { shiftKey: true }), free)).toBe('evidence-E0');
    expect(keyMeaning(press('§', 'Digit3', { shiftKey: true }), free)).toBe('evidence-E2');
    expect(keyMeaning(press('5', 'Digit5', { shiftKey: true }), free)).toBe('evidence-E4');
  });

  it('finds brackets typed with AltGr on a German keyboard and does not take AltGr for Ctrl', () => {
    const altGr = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' };
    expect(keyMeaning(press('[', 'Digit8', altGr), free)).toBe('system-previous');
    expect(keyMeaning(press(']', 'Digit9', altGr), free)).toBe('system-next');
    expect(keyMeaning(press('ü', 'BracketLeft'), free)).toBe('system-previous');
  });

  it('opens the search with a slash typed as Shift and 7, and undetermined with a question mark anywhere', () => {
    expect(keyMeaning(press('/', 'Digit7', { shiftKey: true }), free)).toBe('search');
    expect(keyMeaning(press('?', 'Minus', { shiftKey: true }), free)).toBe('answer-cannot-determine');
    expect(keyMeaning(press('?', 'KeyM', { shiftKey: true }), free)).toBe('answer-cannot-determine');
  });

  it('leaves every single key to a text field, so that a note never answers a question', () => {
    const typing = { ...free, typing: true };
    for (const key of ['1', 'n', 'Enter', 'Backspace', '?', 'g']) expect(keyMeaning(press(key, ''), typing)).toBeNull();
    expect(keyMeaning(press('k', 'KeyK', { ctrlKey: true }), typing)).toBe('palette');
    // The field undoes its own typing.
    expect(keyMeaning(press('z', 'KeyZ', { ctrlKey: true }), typing)).toBeNull();
  });

  it('keeps Ctrl keys when single keys are switched off', () => {
    const off = { ...free, singleKeys: false };
    expect(keyMeaning(press('4', 'Digit4'), off)).toBeNull();
    expect(keyMeaning(press('z', 'KeyY', { ctrlKey: true }), off)).toBe('undo');
    expect(keyMeaning(press('Z', 'KeyY', { ctrlKey: true, shiftKey: true }), off)).toBe('redo');
  });

  it('moves with Enter unless a button has the focus, whose own key it is', () => {
    expect(keyMeaning(press('Enter', 'Enter'), free)).toBe('next');
    expect(keyMeaning(press('Enter', 'Enter', { shiftKey: true }), free)).toBe('previous');
    expect(keyMeaning(press('Enter', 'Enter'), { ...free, onControl: true })).toBeNull();
  });

  it('names a screen by the letter after g only', () => {
    expect(keyMeaning(press('g', 'KeyG'), free)).toBe('await-screen');
    expect(keyMeaning(press('r', 'KeyR'), { ...free, afterG: true })).toBe('go-results');
    expect(keyMeaning(press('p', 'KeyP'), { ...free, afterG: true })).toBe('go-scope');
    expect(keyMeaning(press('p', 'KeyP'), free)).toBe('projector');
    // Keys of things that do not exist do nothing.
    for (const letter of ['q', 'c', 'a', 'x']) expect(keyMeaning(press(letter, ''), free)).toBeNull();
  });

  it('ignores the number pad while it moves instead of typing digits', () => {
    expect(keyMeaning(press('1', 'Numpad1'), free)).toBe('answer-1');
    expect(keyMeaning(press('End', 'Numpad1'), free)).toBeNull();
  });
});
