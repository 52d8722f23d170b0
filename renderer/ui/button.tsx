import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly children: ReactNode;
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  /** The key that does the same, shown beside the words. */
  readonly keyHint?: string | undefined;
  /** For a button that is on or off. */
  readonly pressed?: boolean;
}

export const Button = ({ look = 'plain', keyHint, pressed, submit = false, children, className, ...rest }: ButtonProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    className={`button button-${look}${className === undefined ? '' : ` ${className}`}`}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    {...rest}
  >
    {children}
    {keyHint === undefined ? null : <Key>{keyHint}</Key>}
  </button>
);

/** A key as printed on the keyboard. Hidden from screen readers: the button's name is its words. */
export const Key = ({ children }: { readonly children: string }) => (
  <kbd className="key" aria-hidden="true">
    {children}
  </kbd>
);
