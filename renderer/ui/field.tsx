import { useId, type ReactNode } from 'react';
import './field.css';

/** What a control inside a field needs to be named, described and marked. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** Beside the label, at its right end. */
  readonly aside?: ReactNode;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** Label, control, hint and error, wired for assistive technology. */
export const Field = ({ label, hint, error, aside, children }: FieldProps) => {
  const id = useId();
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === null || error === undefined ? [] : [`${id}-error`]),
  ].join(' ');
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === null || error === undefined ? undefined : true,
      })}
      {error === null || error === undefined ? null : (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};

export interface ChoiceGroupProps {
  readonly legend: string;
  readonly hint?: string;
  /** For short labels: side by side rather than in columns. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** A named group of radios or check boxes. */
export const ChoiceGroup = ({ legend, hint, narrow = false, children }: ChoiceGroupProps) => {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={hint === undefined ? undefined : id}>
      <legend className="field-legend">{legend}</legend>
      {hint === undefined ? null : (
        <p className="field-hint" id={id}>
          {hint}
        </p>
      )}
      <div className={narrow ? 'choices choices-narrow' : 'choices'}>{children}</div>
    </fieldset>
  );
};

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  /** Of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Choice = ({ type, name, label, lang, hint, checked, disabled = false, onChange }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="choice">
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} {...(lang === undefined ? {} : { lang })}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span className="choice-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
};
