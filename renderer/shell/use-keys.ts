import { useEffect } from 'react';
import type { Stores } from '../store/stores.ts';
import { needsQuestion, type Commands } from './commands.ts';
import { keyMeaning } from './key-map.ts';

/** Milliseconds within which a letter after `g` still names a screen. */
const sequenceWindow = 1_500;

/** Listens to the whole window, before any part of it, so that no control swallows a key. */
export const useKeys = (stores: Stores, commands: Commands, path: string): void => {
  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.key === 'Escape') {
        escape(stores, target);
        return;
      }
      if (event.key === 'Shift' || event.key === 'Control' || event.key === 'Alt') return;
      const inDialog = target?.closest('dialog') !== null && target !== null;
      const meaning = keyMeaning(event, {
        typing: isText(target) || inDialog,
        onControl: target?.closest('button, a, summary, [role="tab"]') !== null && target !== null,
        singleKeys: stores.host.store.getState().settings.singleKeys,
        afterG: event.timeStamp - gAt < sequenceWindow,
      });
      gAt = meaning === 'await-screen' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (meaning === null || (meaning === 'palette' && inDialog)) return;
      // Among the results of a search, Backspace corrects the search.
      if (meaning === 'clear' && target?.closest('.search-result')) return;
      if (meaning !== 'await-screen') {
        if (needsQuestion(meaning) && path !== '/assessment') return;
        if (stores.room.getState().blank && meaning !== 'blank' && meaning !== 'projector') return;
      }
      event.preventDefault();
      if (event.repeat && meaning !== 'next' && meaning !== 'previous' && meaning !== 'undo' && meaning !== 'redo') return;
      if (meaning !== 'await-screen') commands[meaning]();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [stores, commands, path]);
};

/** Escape leaves a field or the layer on top; a dialog closes itself. */
const escape = ({ place, room }: Stores, target: HTMLElement | null): void => {
  if (target?.closest('dialog')) return;
  if (room.getState().blank) room.setState({ blank: false });
  else if (isText(target)) target?.blur();
  else if (place.store.getState().reasonOpen) place.set({ reasonOpen: false });
};

const isText = (target: HTMLElement | null): boolean => {
  if (target === null) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit', 'file', 'range'].includes(target.type);
};
