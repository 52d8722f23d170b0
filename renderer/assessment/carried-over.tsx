import type { Answering } from '../shell/answering.ts';
import { useHost, useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import type { Stop } from './stops.ts';
import './carried-over.css';

/** In a reassessment: the answer stands from the assessment before, and is confirmed with one key. */
export const CarriedOver = ({ stop, answering }: { readonly stop: Stop; readonly answering: Answering }) => {
  const { readOnly } = useOpen();
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  if (!stop.part.carried) return null;
  return (
    <div className="carried-over" role="group" aria-label={text.versions.confirm}>
      <p>{text.versions.carriedOver}</p>
      <Button disabled={readOnly} keyHint={singleKeys ? 'Y' : undefined} onClick={answering.confirm}>
        {text.versions.confirm}
      </Button>
    </div>
  );
};
