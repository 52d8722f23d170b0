import { useState } from 'react';
import { findingSources, type FindingFields } from '../../../domain/finding/finding.ts';
import { useOpen, useStores } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';

/** A finding by hand: of an internal audit, a certification body, the client, or one more of the assessment. */
export const AddFinding = ({ onClose, onAdded }: { readonly onClose: () => void; readonly onAdded: (id: string) => void }) => {
  const { engagement } = useStores();
  const { assessment } = useOpen();
  const words = text.findings;
  const [title, setTitle] = useState('');
  const [item, setItem] = useState(assessment.items[0]?.item.uid ?? '');
  const [source, setSource] = useState<FindingFields['source']>('assessment');
  const [tried, setTried] = useState(false);
  const add = async (): Promise<void> => {
    if (title.trim() === '') return setTried(true);
    const written = await engagement.change({ type: 'record-add', record: { kind: 'finding', fields: { item, title, source } } });
    const id = written?.records?.[0]?.id;
    onClose();
    if (id !== undefined) onAdded(id);
  };
  return (
    <Dialog title={words.addTitle} closeLabel={text.common.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={words.field.title} error={tried && title.trim() === '' ? text.common.needsName : null}>
          {(wiring) => <input {...wiring} className="input" maxLength={300} value={title} onChange={(event) => setTitle(event.target.value)} />}
        </Field>
        <Field label={words.field.item}>
          {(wiring) => (
            <select {...wiring} className="input" value={item} onChange={(event) => setItem(event.target.value)}>
              {assessment.items.map((result) => (
                <option key={result.item.uid} value={result.item.uid}>
                  {result.item.ref} {result.item.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.field.source}>
          {(wiring) => (
            <select {...wiring} className="input" value={source} onChange={(event) => setSource(findingSources.find((one) => one === event.target.value) ?? source)}>
              {findingSources.map((one) => (
                <option key={one} value={one}>
                  {words.source[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="row">
          <Button submit look="primary">
            {words.add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
