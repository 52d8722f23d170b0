import { useState, type SubmitEvent } from 'react';
import type { BaselineListed } from '../../contract/version-shapes.ts';
import { baselineKinds, type BaselineKind } from '../../domain/baseline/baseline.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export interface BaselinesProps {
  readonly baselines: readonly BaselineListed[];
  readonly onCompare: (id: string) => void;
}

/** What was frozen, and the form that freezes. */
export const Baselines = ({ baselines, onCompare }: BaselinesProps) => {
  const { engagement, notice } = useStores();
  const { readOnly } = useOpen();
  const [restarting, setRestarting] = useState<BaselineListed | null>(null);
  const words = text.versions;
  const look = ({ id, label, title }: BaselineListed): void =>
    void engagement.lookBack({ baseline: id }, `${label} ${title}`).catch((error: unknown) => notice.fail(failureOf(error)));
  return (
    <section className="panel stack" aria-labelledby="baselines">
      <h2 id="baselines">{words.frozenTitle}</h2>
      {baselines.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={words.frozenTitle}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.columns.issue}</th>
                <th scope="col">{words.columns.kind}</th>
                <th scope="col">{words.columns.frozen}</th>
                <th scope="col">{words.columns.since}</th>
                <th scope="col">{words.columns.actions}</th>
              </tr>
            </thead>
            <tbody>
              {baselines.map((baseline) => (
                <tr key={baseline.id}>
                  <th scope="row">
                    {baseline.label} {baseline.title}
                    {baseline.note === '' ? null : <span className="versions-note">{baseline.note}</span>}
                    {baseline.current ? <span className="versions-note">{words.current}</span> : null}
                    {baseline.sound ? null : <strong className="versions-note">{words.unsound}</strong>}
                  </th>
                  <td>{words.kinds[baseline.kind]}</td>
                  <td>{words.frozenBy(text.common.date(baseline.frozenOn), baseline.frozenBy)}</td>
                  <td>{words.changesSince(baseline.changesSince)}</td>
                  <td>
                    <span className="row">
                      <Button aria-label={words.lookAt(baseline.title)} onClick={() => look(baseline)}>
                        {words.look}
                      </Button>
                      <Button aria-label={words.compareWith(baseline.title)} onClick={() => onCompare(baseline.id)}>
                        {words.compare}
                      </Button>
                      <Button look="quiet" disabled={readOnly} aria-label={words.restartFrom(baseline.title)} onClick={() => setRestarting(baseline)}>
                        {words.restart}
                      </Button>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <FreezeForm />
      {restarting === null ? null : (
        <Dialog title={words.restartFrom(restarting.title)} closeLabel={text.common.cancel} onClose={() => setRestarting(null)}>
          <div className="stack">
            <p>{words.restartBody}</p>
            <div className="row">
              <Button
                look="primary"
                onClick={() => {
                  void engagement.change({ type: 'baseline-restart', from: restarting.id }).then((written) => {
                    if (written !== null) notice.say(words.restarted);
                  });
                  setRestarting(null);
                }}
              >
                {words.restart}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
};

const FreezeForm = () => {
  const { engagement, notice } = useStores();
  const { readOnly } = useOpen();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<BaselineKind>('initial');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const words = text.versions;
  const freeze = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '') return;
    void engagement.change({ type: 'baseline-freeze', title: title.trim(), kind, note }).then((written) => {
      if (written === null) return;
      notice.say(words.frozen(title.trim()));
      setTitle('');
      setNote('');
      setTried(false);
    });
  };
  return (
    <form className="versions-freeze" aria-label={words.freezeTitle} onSubmit={freeze} noValidate>
      <h3>{words.freezeTitle}</h3>
      <Field label={words.name} error={tried && title.trim() === '' ? words.needsTitle : null}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="text"
            autoComplete="off"
            maxLength={200}
            placeholder={words.namePlaceholder}
            disabled={readOnly}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.kind}>
        {(wiring) => (
          <select {...wiring} className="input" disabled={readOnly} value={kind} onChange={(event) => setKind(baselineKinds.find((one) => one === event.target.value) ?? 'other')}>
            {baselineKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.note}>
        {(wiring) => <input {...wiring} className="input" type="text" autoComplete="off" maxLength={2_000} disabled={readOnly} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Button submit look="primary" disabled={readOnly}>
        {words.freeze}
      </Button>
    </form>
  );
};
