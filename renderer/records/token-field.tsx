import { useId, useState } from 'react';
import { text } from '../text/text.ts';
import { Field } from '../ui/field.tsx';

export interface Token {
  readonly id: string;
  readonly label: string;
}

export interface TokenFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly options: readonly Token[];
  readonly readOnly?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several of many, found by typing; each chosen one can be taken out again. */
export const TokenField = ({ label, hint, chosen, options, readOnly = false, onChange }: TokenFieldProps) => {
  const list = useId();
  const [typed, setTyped] = useState('');
  const labelOf = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  const find = (words: string): Token | undefined => {
    const wanted = words.trim().toLowerCase();
    const open = options.filter(({ id }) => !chosen.includes(id));
    return open.find((option) => option.label.toLowerCase() === wanted) ?? open.find((option) => option.label.toLowerCase().startsWith(wanted)) ?? open.find((option) => option.label.toLowerCase().includes(wanted));
  };
  const take = (option: Token | undefined): void => {
    if (option === undefined) return;
    onChange([...chosen, option.id]);
    setTyped('');
  };
  return (
    <div className="tokens">
      <Field label={label} hint={hint}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="text"
            list={list}
            autoComplete="off"
            readOnly={readOnly}
            placeholder={text.common.typeToFind}
            value={typed}
            onChange={(event) => {
              const { value } = event.target;
              setTyped(value);
              const exact = options.find((option) => option.label === value && !chosen.includes(option.id));
              if (exact !== undefined) take(exact);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (typed.trim() !== '') take(find(typed));
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {options
          .filter(({ id }) => !chosen.includes(id))
          .map((option) => (
            <option key={option.id} value={option.label} />
          ))}
      </datalist>
      {chosen.length === 0 ? null : (
        <ul className="token-list" aria-label={label}>
          {chosen.map((id) => (
            <li key={id}>
              <span>{labelOf(id)}</span>
              {readOnly ? null : (
                <button type="button" className="token-remove" aria-label={text.common.takeOut(labelOf(id))} onClick={() => onChange(chosen.filter((one) => one !== id))}>
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
