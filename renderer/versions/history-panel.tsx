import { useEffect, useMemo, useState } from 'react';
import type { ToldAction } from '../../domain/log/told.ts';
import { SaidText } from '../shell/said-text.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { marked, text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { logWordsOf, type LogWords } from './entity-words.ts';

/** Entries shown at a time. */
const page = 25;

/** Who changed what, when, from what; any state of it can be looked at. */
export const HistoryPanel = () => {
  const stores = useStores();
  const { client, notice, engagement } = stores;
  const open = useOpen();
  const { id, packs, shown, undo, past } = open;
  const [words, setWords] = useState('');
  const [actions, setActions] = useState<readonly ToldAction[]>([]);
  const [more, setMore] = useState(false);
  const tell = useMemo(() => logWordsOf({ packs, shown }), [packs, shown]);
  useEffect(() => {
    let current = true;
    client.history
      .list({ engagement: id, limit: page, text: words })
      .then((listed) => {
        if (!current) return;
        setActions(listed.actions);
        setMore(listed.actions.length === page);
      })
      .catch((error: unknown) => notice.fail(failureOf(error)));
    return () => {
      current = false;
    };
  }, [client, notice, id, words, undo, past]);
  const older = async (): Promise<void> => {
    const before = actions.at(-1)?.position;
    if (before === undefined) return;
    try {
      const listed = await client.history.list({ engagement: id, limit: page, text: words, before });
      setActions((known) => [...known, ...listed.actions]);
      setMore(listed.actions.length === page);
    } catch (error) {
      notice.fail(failureOf(error));
    }
  };
  const look = ({ position, label }: ToldAction): void =>
    void engagement.lookBack({ position }, text.versions.stateAfter(marked(text.said(label)))).catch((error: unknown) => notice.fail(failureOf(error)));
  return (
    <section className="panel stack" aria-labelledby="history">
      <h2 id="history">{text.versions.historyTitle}</h2>
      <p className="soft">{text.versions.historyLead}</p>
      <Field label={text.versions.search}>
        {(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" maxLength={200} value={words} onChange={(event) => setWords(event.target.value)} />}
      </Field>
      {actions.length === 0 ? <p className="soft">{text.versions.noHistory}</p> : null}
      <ol className="versions-history">
        {actions.map((action) => (
          <Entry key={action.action} action={action} tell={tell} onLook={() => look(action)} />
        ))}
      </ol>
      {more ? (
        <div className="row">
          <Button onClick={() => void older()}>{text.versions.older}</Button>
        </div>
      ) : null}
    </section>
  );
};

const Entry = ({ action, tell, onLook }: { readonly action: ToldAction; readonly tell: LogWords; readonly onLook: () => void }) => (
  <li>
    <p>
      <strong>
        <SaidText said={text.said(action.label)} />
      </strong>{' '}
      {action.kind === 'edit' ? null : <span className="soft">({text.versions[action.kind]})</span>}
    </p>
    <p className="small soft">
      <time dateTime={action.at}>{text.common.moment(action.at)}</time>, {action.author}
    </p>
    <details>
      <summary>{text.versions.details(action.changes.length + action.more)}</summary>
      <dl className="versions-changes">
        {action.changes.map(({ entity, field, from, to }, position) => (
          <div key={position}>
            <dt>
              {tell.about(entity)}: {tell.field(field)}
            </dt>
            <dd>
              <del>{tell.value(entity, field, from)}</del> <span aria-hidden="true">→</span> <ins>{tell.value(entity, field, to)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {action.more > 0 ? <p className="small soft">{text.versions.more(action.more)}</p> : null}
      <Button look="quiet" onClick={onLook}>
        {text.versions.lookThere}
      </Button>
    </details>
  </li>
);
