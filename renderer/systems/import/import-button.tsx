import { useEffect, useId, useRef, useState } from 'react';
import { useOpen } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { ImportDialog } from './import-dialog.tsx';

/** Opens the import of an inventory. */
export const ImportButton = () => {
  const { readOnly } = useOpen();
  const [shown, setShown] = useState(false);
  const button = useId();
  const wasShown = useRef(false);
  // Back to where it began, however the dialog was left.
  useEffect(() => {
    if (wasShown.current && !shown) document.getElementById(button)?.focus();
    wasShown.current = shown;
  }, [button, shown]);
  return (
    <>
      <Button id={button} disabled={readOnly} title={text.importing.openLong} onClick={() => setShown(true)}>
        {text.importing.open}
      </Button>
      {shown ? <ImportDialog onClose={() => setShown(false)} /> : null}
    </>
  );
};
