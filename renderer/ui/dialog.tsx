import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `sheet` stands at the right edge over the full height. */
  readonly shape?: 'box' | 'sheet';
  /** Above the title: a way back, for sheets with depth. */
  readonly before?: ReactNode;
}

/** A modal dialog: the platform's own, so that focus stays inside, Escape closes it and focus returns. */
export const Dialog = ({ title, closeLabel, onClose, children, shape = 'box', before }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed before it leaves the page: one that was taken out first gives the focus back to nobody.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The platform starts at the close button; where there is something to fill in, that comes first.
    element?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select)')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${shape}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        // That of a file chooser inside, left without a file, comes up here too and is no word to the dialog.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-content">
        <header className="dialog-head">
          <div>
            {before}
            <h2 id={heading}>{title}</h2>
          </div>
          <Button look="quiet" onClick={onClose}>
            {closeLabel}
          </Button>
        </header>
        <div className="dialog-body" tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  );
};
