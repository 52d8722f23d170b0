import { Command } from 'cmdk';
import { stopsOf } from '../assessment/stops.ts';
import { useEngagement, useRoom, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Key } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { commandGroups } from './key-names.ts';
import { movingOf } from './moving.ts';
import { PackWords } from './pack-words.tsx';
import { useCommands } from './use-commands.ts';
import './command-palette.css';

/** Every command and every clause and control, found by typing (Ctrl+K). */
export const CommandPalette = () => (useRoom(({ palette }) => palette) ? <OpenPalette /> : null);

const OpenPalette = () => {
  const stores = useStores();
  const commands = useCommands();
  const open = useEngagement((state) => state.open);
  const close = (): void => stores.room.setState({ palette: false });
  // The dialog gives the focus back on closing; the command acts after that.
  const choose = (act: () => void) => () => {
    close();
    setTimeout(act);
  };
  const groups = commandGroups({ groups: text.shell.keyGroups, names: text.shell.commands, then: text.shell.then, keys: text.shell.keyNames });
  const known = groups.flatMap((group) => group.commands).filter(({ id }) => id !== 'palette' && (open !== null || /^(?:keys|go-home|go-settings)$/.test(id)));
  return (
    <Dialog title={text.shell.palette} closeLabel={text.common.close} onClose={close}>
      <Command label={text.shell.paletteLabel} className="palette" loop>
        <Command.Input className="input" placeholder={text.shell.palettePlaceholder} />
        <Command.List label={text.shell.palette}>
          <Command.Empty>{text.shell.paletteEmpty}</Command.Empty>
          <Command.Group heading={text.shell.paletteCommands}>
            {known.map(({ id, name, keys }) => (
              <Command.Item key={id} value={name} onSelect={choose(commands[id])}>
                <span>{name}</span>
                <span className="row">
                  {keys.map((printed) => (
                    <Key key={printed}>{printed}</Key>
                  ))}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
          {open === null ? null : (
            <Command.Group heading={text.shell.paletteGoTo}>
              {open.assessment.items.map(({ item }) => (
                <Command.Item
                  key={item.uid}
                  value={`${item.ref} ${item.title}`}
                  onSelect={choose(() => {
                    const first = stopsOf(open.assessment).find((stop) => stop.result.item.uid === item.uid);
                    if (first === undefined) return;
                    movingOf(stores).goTo(first);
                    commands['go-assessment']();
                  })}
                >
                  <span>
                    <strong>{item.ref}</strong> <PackWords uid={item.uid} of="title">{item.title}</PackWords>
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
};
