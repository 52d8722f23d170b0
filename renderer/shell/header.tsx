import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEngagement, useHost, useRoom } from '../store/stores.ts';
import { marked, text } from '../text/text.ts';
import { PlumbGlyph, ToolGlyph, type Tool } from '../ui/glyphs.tsx';
import { pathOf } from './navigation.ts';
import { SavedState } from './saved-state.tsx';
import { TimerReadout } from './timer-readout.tsx';
import { useCommands } from './use-commands.ts';
import './header.css';

/** The frame of every screen: whose engagement, which screen, whether it is saved. */
export const Header = ({ path }: { readonly path: string }) => {
  const commands = useCommands();
  const open = useEngagement((state) => state.open);
  const projector = useRoom((room) => room.projector);
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  const key = (printed: string): string => (singleKeys ? printed : '');
  const { control, shift } = text.shell.keyNames;
  return (
    <header className="header">
      <Link href={pathOf('home')} className="header-brand" aria-current={path === '/' ? 'page' : undefined}>
        <PlumbGlyph />
        <span className="header-product">{text.common.product}</span>
        <span className="visually-hidden">: {text.shell.screens.home}</span>
      </Link>
      {open === null ? (
        <span className="header-space" />
      ) : (
        <>
          <p className="header-file" title={open.fileName}>
            <strong>{open.shown.profile.client}</strong>
            {open.readOnly ? <span className="header-read-only">{text.shell.readOnly}</span> : null}
          </p>
          <span className="header-space" />
          <div className="header-tools">
            {path === '/assessment' ? <TimerReadout /> : null}
            <SavedState />
            <ToolButton tool="undo" name={text.shell.undo} detail={stepOf(open.undo)} keys={`${control}+Z`} onClick={commands.undo} />
            <ToolButton tool="redo" name={text.shell.redo} detail={stepOf(open.redo)} keys={`${control}+${shift}+Z`} onClick={commands.redo} />
            {path === '/assessment' ? (
              <>
                <ToolButton tool="timer" name={text.shell.timer} keys={key('T')} onClick={commands.timer} />
                <ToolButton tool="projector" name={text.shell.projector} keys={key('P')} pressed={projector} onClick={commands.projector} />
              </>
            ) : null}
          </div>
        </>
      )}
      <div className="header-tools">
        <ToolButton tool="commands" name={text.shell.palette} keys={`${control}+K`} onClick={commands.palette} />
        <ToolButton tool="keys" name={text.shell.keys} keys={key('H')} onClick={commands.keys} />
        <ToolButton tool="settings" name={text.shell.screens.settings} keys={key('G T')} onClick={commands['go-settings']} />
      </div>
    </header>
  );
};

/** What a step did, for the tooltip. */
const stepOf = (step: { readonly label: string } | null): string | undefined => (step === null ? undefined : marked(text.said(step.label)));

interface ToolButtonProps {
  readonly tool: Tool;
  readonly name: string;
  readonly keys: string;
  readonly detail?: string | undefined;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

const ToolButton = ({ tool, name, keys, detail, pressed, onClick }: ToolButtonProps): ReactNode => (
  <button
    type="button"
    className="tool"
    aria-label={name}
    title={`${name}${detail === undefined ? '' : `: ${detail}`}${keys === '' ? '' : ` (${keys})`}`}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    onClick={onClick}
  >
    <ToolGlyph tool={tool} />
  </button>
);
