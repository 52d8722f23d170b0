import { flushSync } from 'react-dom';
import type { Stores } from '../store/stores.ts';
import { openingOf } from '../store/opening.ts';
import { text } from '../text/text.ts';
import { answeringOf } from './answering.ts';
import { step } from './history.ts';
import type { CommandId } from './key-map.ts';
import { movingOf } from './moving.ts';
import { pathOf, type ScreenName } from './navigation.ts';

export type Commands = Readonly<Record<CommandId, () => void>>;

/** ids of elements that a key leads to. */
export const focusTargets = {
  note: 'note',
  reason: 'reason',
  evidenceReference: 'evidence-reference',
  search: 'question-search',
  filter: 'question-filter',
} as const;

/** Every command, bound to the stores. Those about a question do nothing on other screens: {@link needsQuestion}. */
export const commandsOf = (stores: Stores, navigate: (path: string) => void): Commands => {
  const { room, notice, engagement, now } = stores;
  const answering = answeringOf(stores);
  const moving = movingOf(stores);
  const screen = (name: ScreenName) => () => {
    engagement.drafts.flush();
    // The room must not see scores because of a slip on the keyboard.
    if (room.getState().projector && name !== 'assessment') {
      notice.say(text.shell.projectorFirst);
      return;
    }
    const needsFile = name !== 'home' && name !== 'settings';
    if (!needsFile || engagement.store.getState().open !== null) navigate(pathOf(name));
  };
  const toggle = (part: 'palette' | 'keys' | 'stillOpen') => () =>
    room.setState((before) => ({ [part]: !before[part] }));
  return {
    'answer-1': () => answering.step(1),
    'answer-2': () => answering.step(2),
    'answer-3': () => answering.step(3),
    'answer-4': () => answering.step(4),
    'answer-5': () => answering.step(5),
    'answer-6': () => answering.step(6),
    'answer-7': () => answering.step(7),
    'answer-8': () => answering.step(8),
    'answer-9': () => answering.step(9),
    'answer-not-applicable': () => {
      answering.askReason();
      focusOn(focusTargets.reason);
    },
    'answer-cannot-determine': () => answering.answer('cannot-determine'),
    'evidence-E0': () => answering.evidence('E0'),
    'evidence-E1': () => answering.evidence('E1'),
    'evidence-E2': () => answering.evidence('E2'),
    'evidence-E3': () => answering.evidence('E3'),
    'evidence-E4': () => answering.evidence('E4'),
    clear: answering.clear,
    next: moving.next,
    previous: moving.previous,
    'next-open': moving.nextOpen,
    'system-next': moving.nextSystem,
    'system-previous': moving.previousSystem,
    filter: () => focusOn(focusTargets.filter),
    search: () => focusOn(focusTargets.search),
    'still-open': toggle('stillOpen'),
    // What is judged is not for the room.
    judgement: () => {
      if (!room.getState().projector) room.setState(({ judging }) => ({ judging: !judging }));
    },
    note: () => focusOn(focusTargets.note),
    'evidence-reference': () => focusOn(focusTargets.evidenceReference),
    flag: answering.flag,
    park: answering.park,
    confirm: answering.confirm,
    projector: () => {
      const on = !room.getState().projector;
      room.setState({ projector: on, blank: false });
      notice.whisper(on ? text.shell.projectorOn : text.shell.projectorOff);
    },
    blank: () => {
      if (room.getState().projector) room.setState(({ blank }) => ({ blank: !blank }));
    },
    timer: () => {
      const on = room.getState().timerSince === null;
      room.setState(on ? { timerSince: now(), questionSince: now() } : { timerSince: null, questionSince: null });
      notice.whisper(on ? text.shell.timerOn : text.shell.timerOff);
    },
    palette: toggle('palette'),
    keys: toggle('keys'),
    undo: () => void step(stores, 'undo', screen('assessment')),
    redo: () => void step(stores, 'redo', screen('assessment')),
    'go-home': screen('home'),
    'go-assessment': screen('assessment'),
    'go-results': screen('results'),
    'go-systems': screen('systems'),
    'go-scope': screen('scope'),
    'go-reports': screen('reports'),
    'go-packs': screen('packs'),
    'go-obligations': screen('obligations'),
    'go-impact': screen('impact'),
    'go-risks': screen('risks'),
    'go-evidence': screen('evidence'),
    'go-findings': screen('findings'),
    'go-statement': screen('statement'),
    'go-readiness': screen('readiness'),
    'go-crosswalk': screen('crosswalk'),
    'go-versions': screen('versions'),
    'go-settings': screen('settings'),
    'close-engagement': () => {
      void openingOf(stores)
        .leave()
        .then(({ type }) => (type === 'unsaved' ? notice.say(text.shell.unsavedLeave) : navigate(pathOf('home'))));
    },
  };
};

/** Commands that act on the question in front; elsewhere their keys do nothing. */
export const needsQuestion = (id: CommandId): boolean =>
  !/^(?:go-|palette|keys|undo|redo|close|still-open|blank|timer)/.test(id);

/**
 * Leads to a field at once. One that only now appears is rendered first: the next key pressed must be text in it, not a
 * command.
 */
const focusOn = (id: string): void => {
  flushSync(() => undefined);
  const element = document.getElementById(id);
  element?.focus();
  if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length);
  // A new search replaces the words of the last one; a text goes on where it ended.
  if (element instanceof HTMLInputElement && element.type === 'search') element.select();
  element?.scrollIntoView({ block: 'nearest' });
};
