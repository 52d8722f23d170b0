import type { Written } from '../../contract/shapes.ts';
import { stopAt, stopsOf } from '../assessment/stops.ts';
import type { Stores } from '../store/stores.ts';
import { leadingTo, text } from '../text/text.ts';
import { movingOf } from './moving.ts';

/** Takes the last step back, or does it again, and says which one with a way to it. */
export const step = async (stores: Stores, type: 'undo' | 'redo', toAssessment: () => void): Promise<void> => {
  const { engagement, notice } = stores;
  engagement.drafts.flush();
  const { open, saving } = engagement.store.getState();
  if (open === null) return;
  // While something is on its way, the file knows better than this page whether there is a step.
  if (open[type] === null && saving.type === 'saved') {
    notice.say(type === 'undo' ? text.shell.nothingToUndo : text.shell.nothingToRedo);
    return;
  }
  const written = await engagement.change({ type });
  if (written === null) return;
  const done = type === 'undo' ? text.shell.undone : text.shell.redone;
  notice.say(leadingTo(done, text.said(written.label)), wayTo(stores, written, toAssessment));
};

const wayTo = (stores: Stores, { answers = [] }: Written, toAssessment: () => void) => {
  const open = stores.engagement.store.getState().open;
  const [changed] = answers;
  if (open === null || changed === undefined) return null;
  const stop = stopAt(stopsOf(open.assessment), changed);
  const here = stores.place.store.getState();
  if (stop === null || (here.question === changed.question && here.system === changed.system)) return null;
  return {
    label: text.shell.show(stop.criterion.ref),
    run: () => {
      movingOf(stores).goTo(stop);
      toAssessment();
    },
  };
};
