import { useEffect, useId, useRef, type RefObject } from 'react';
import { FailureList } from '../../shell/failure-dialog.tsx';
import { failureWords } from '../../shell/failure-words.ts';
import { SaidText } from '../../shell/said-text.tsx';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import './import.css';
import { RowsStep } from './rows-step.tsx';
import { useImport, type ImportStep } from './use-import.ts';

const steps: readonly ImportStep[] = ['file', 'columns', 'rows', 'done'];

/** From a file to systems on the inventory: file, columns, rows, done. Closing it before the last step leaves the engagement as it was. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const work = useImport();
  const { step, busy, failure } = work.state;
  const heading = useRef<HTMLHeadingElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // A new step is read out and worked from its top; the first one starts where the dialog puts it.
  const before = useRef<ImportStep>('file');
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  const chooseButton = useId();
  useEffect(() => document.getElementById(chooseButton)?.focus(), [chooseButton]);
  const chosen = work.state.preview;
  return (
    <Dialog title={text.importing.title} closeLabel={step === 'done' ? text.common.close : text.common.cancel} shape="sheet" onClose={onClose}>
      <div className="stack import">
        <h3 ref={heading} tabIndex={-1}>
          {text.importing.step(steps.indexOf(step) + 1, steps.length, text.importing.steps[step])}
        </h3>
        <p className="visually-hidden" role="status">
          {busy === null ? '' : text.importing[busy]}
        </p>
        {failure === null ? null : (
          <section className="panel stack" role="alert">
            <strong>
              <SaidText said={failureWords(failure).happened} />
            </strong>
            <FailureList words={failureWords(failure)} />
          </section>
        )}
        {step === 'file' ? <p>{text.importing.fileLead}</p> : null}
        {step === 'file' || step === 'columns' ? (
          <div className="row">
            <Button id={chooseButton} look={step === 'file' ? 'primary' : 'plain'} disabled={busy !== null} onClick={() => chooser.current?.click()}>
              {step === 'file' ? text.importing.choose : text.importing.chooseOther}
            </Button>
            <span className="small soft">{busy === null ? text.importing.limits : text.importing[busy]}</span>
            <FileInput chooser={chooser} onChoose={work.choose} />
          </div>
        ) : null}
        {step === 'columns' && chosen !== null ? <ColumnsStep work={work} preview={chosen} /> : null}
        {step === 'rows' && chosen !== null ? <RowsStep work={work} preview={chosen} /> : null}
        {step === 'done' && work.state.imported !== null && chosen !== null ? <DoneStep imported={work.state.imported} preview={chosen} onClose={onClose} /> : null}
      </div>
    </Dialog>
  );
};

/** Hidden from the keyboard: the button in front of it opens it. */
const FileInput = ({ chooser, onChoose }: { readonly chooser: RefObject<HTMLInputElement | null>; readonly onChoose: (file: File) => void }) => (
  <div hidden>
    <input
      ref={chooser}
      type="file"
      tabIndex={-1}
      aria-hidden="true"
      accept=".csv,.tsv,.txt,.xlsx"
      onChange={(event) => {
        const file = event.target.files?.[0];
        event.target.value = '';
        if (file !== undefined) onChoose(file);
      }}
    />
  </div>
);
