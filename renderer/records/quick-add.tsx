import { useId, useState } from 'react';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';

export interface QuickAddProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  /** The focus stays in the field, so that the next one can be typed at once. */
  readonly onAdd: (name: string) => void;
}

/** One line and Enter puts a record on its register. */
export const QuickAdd = ({ label, placeholder, disabled = false, maxLength = 200, onAdd }: QuickAddProps) => {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      className="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" type="text" autoComplete="off" maxLength={maxLength} placeholder={placeholder} disabled={disabled} value={name} onChange={(event) => setName(event.target.value)} />
      <Button submit look="primary" disabled={disabled} keyHint="↵">
        {text.common.add}
      </Button>
    </form>
  );
};
