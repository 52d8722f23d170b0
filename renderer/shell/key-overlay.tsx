import { useHost, useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { commandGroups } from './key-names.ts';
import './key-overlay.css';

/** The whole keyboard map on one page (H). */
export const KeyOverlay = () => {
  const { room } = useStores();
  const shown = useRoom(({ keys }) => keys);
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  if (!shown) return null;
  return (
    <Dialog
      title={text.shell.keysTitle}
      closeLabel={text.common.close}
      shape="sheet"
      onClose={() => room.setState({ keys: false })}
    >
      <p className="soft small">{singleKeys ? text.shell.keysNote : text.shell.keysOff}</p>
      <div className="key-groups">
        {commandGroups({ groups: text.shell.keyGroups, names: text.shell.commands, then: text.shell.then, keys: text.shell.keyNames }).map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl>
              {group.commands
                .filter(({ keys }) => keys.length > 0)
                .map(({ id, name, keys }) => (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>
                      {keys.map((printed) => (
                        <span key={printed}>
                          <Key>{printed}</Key>
                          <span className="visually-hidden">{printed}</span>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
