import { useRef } from 'react';
import { Button } from '../ui/button.tsx';

export interface FileChoiceProps {
  readonly label: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly look?: 'primary' | 'plain';
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that lets a person choose files of the computer. */
export const FileChoice = ({ label, multiple = false, disabled = false, look = 'plain', onChoose }: FileChoiceProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
};
