import { useEffect, useState, type SubmitEvent } from 'react';
import { approvalOf } from '../../domain/soa/approval.ts';
import type { SoaLint } from '../../domain/soa/lint.ts';
import type { SoaRow } from '../../domain/soa/rows.ts';
import { useToday } from '../records/use-today.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** What blocks an approval, and what was approved. */
export const ApprovalPanel = ({ rows, lint }: { readonly rows: readonly SoaRow[]; readonly lint: SoaLint }) => {
  const { shown, readOnly } = useOpen();
  const [asking, setAsking] = useState(false);
  const { statement, current } = approvalOf(rows, shown.records.statement);
  const t = text.statement;
  return (
    <section className="panel stack" aria-labelledby="soa-approval">
      <div className="row row-apart">
        <h2 id="soa-approval">{t.versions}</h2>
        <Button look="primary" disabled={readOnly || lint.blocking > 0 || rows.length === 0} onClick={() => setAsking(true)}>
          {t.approve}
        </Button>
      </div>
      <p>
        {t.counts(lint.blocking)} {lint.blocking > 0 ? t.blocked : ''}
      </p>
      {lint.manyExcluded ? <p>{t.manyExcluded}</p> : null}
      {statement === null ? (
        <p className="soft">{t.noVersion}</p>
      ) : (
        <>
          <p>
            <strong>{current ? t.current : t.changed}</strong> {current ? null : <ChangedRows />}
          </p>
          <ul className="issues">
            {shown.records.statement.toReversed().map((one) => (
              <li key={one.id}>
                {t.approvedAs(one.version, one.approvedBy, text.common.date(one.approvedOn))}. {one.residualRiskBy === '' ? '' : `${t.residual(one.residualRiskBy)}. `}
                {one.note}
              </li>
            ))}
          </ul>
        </>
      )}
      {asking ? (
        <Dialog title={t.approveTitle} closeLabel={text.common.cancel} onClose={() => setAsking(false)}>
          <ApprovalForm onDone={() => setAsking(false)} />
        </Dialog>
      ) : null}
    </section>
  );
};

/** Which rows are no longer as they were approved: the engine reads them from the history. */
const ChangedRows = () => {
  const { client, notice } = useStores();
  const { id, shown } = useOpen();
  const [refs, setRefs] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    client.statement
      .list({ engagement: id })
      .then(({ approved }) => {
        if (current) setRefs(approved?.changed ?? []);
      })
      .catch((error: unknown) => notice.fail(failureOf(error)));
    return () => {
      current = false;
    };
  }, [client, notice, id, shown.decisions, shown.records]);
  return refs.length === 0 ? null : text.statement.changedRows(refs.join(', '));
};

const ApprovalForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { engagement, notice } = useStores();
  const { shown } = useOpen();
  const [form, setForm] = useState({ version: `${shown.records.statement.length + 1}.0`, approvedBy: '', approvedOn: useToday(), residualRiskBy: '', note: '' });
  const [tried, setTried] = useState(false);
  const t = text.statement;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (form.version.trim() === '' || form.approvedBy.trim() === '' || form.approvedOn === '') return;
    void engagement.change({ type: 'statement-approve', statement: form }).then((written) => {
      if (written !== null) notice.say(t.approved(form.version));
    });
    onDone();
  };
  const field = (name: keyof typeof form, needed: boolean, type: 'text' | 'date' = 'text') => (
    <Field label={t[name]} error={tried && needed && form[name].trim() === '' ? t.needed : null}>
      {(wiring) => <input {...wiring} className="input" type={type} autoComplete="off" maxLength={200} required={needed} value={form[name]} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />}
    </Field>
  );
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {field('version', true)}
      {field('approvedBy', true)}
      {field('approvedOn', true, 'date')}
      {field('residualRiskBy', false)}
      {field('note', false)}
      <div className="row">
        <Button submit look="primary">
          {t.approve}
        </Button>
      </div>
    </form>
  );
};
