import type { Moving } from '../shell/moving.ts';
import { PackWords } from '../shell/pack-words.tsx';
import { useOpen, useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { progressOf, stopsByItem } from './progress.ts';
import { isOpen, stopsOf } from './stops.ts';
import './still-open.css';

/** At one glance: what is still open, per clause and area. */
export const StillOpen = ({ moving }: { readonly moving: Moving }) => {
  const { room } = useStores();
  const shown = useRoom(({ stillOpen }) => stillOpen);
  const { assessment } = useOpen();
  if (!shown) return null;
  const close = (): void => room.setState({ stillOpen: false });
  const byItem = stopsByItem(stopsOf(assessment));
  const rows = [...assessment.sections, ...assessment.companions]
    .map((section) => {
      const stops = [...section.items].flatMap(({ item }) => byItem.get(item.uid) ?? []);
      return { section, first: stops.find(isOpen), ...progressOf(stops) };
    })
    .filter(({ open, undetermined }) => open + undetermined > 0);
  return (
    <Dialog title={text.assessment.stillOpenTitle} closeLabel={text.common.close} onClose={close}>
      {rows.length === 0 ? (
        <p>{text.assessment.stillOpenNone}</p>
      ) : (
        <ul className="still-open">
          {rows.map(({ section, first, open, undetermined, answered, applicable }) => {
            const title = `${section.section.ref} ${section.section.title}`;
            return (
              <li key={section.section.uid}>
                <button
                  type="button"
                  disabled={first === undefined}
                  aria-label={`${text.assessment.stillOpenGo(title)}: ${text.assessment.stillOpenCount(open)}`}
                  onClick={() => {
                    close();
                    if (first !== undefined) moving.goTo(first);
                  }}
                >
                  <span className="still-open-title">
                    {section.section.ref} <PackWords uid={section.section.uid} of="title">{section.section.title}</PackWords>
                  </span>
                  <span className="still-open-count">{text.assessment.stillOpenCount(open)}</span>
                  <progress max={Math.max(1, applicable)} value={answered} aria-hidden="true" />
                  <span className="soft small">
                    {text.assessment.progress(answered, applicable)}
                    {undetermined > 0 ? ` · ${text.assessment.undetermined(undetermined)}` : ''}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
};
