import { useEffect, useMemo, useRef, useState } from 'react';
import { evidenceUses } from '../../domain/evidence/uses.ts';
import { recordLabel, type Evidence } from '../../domain/record/record.ts';
import { QuickAdd } from '../records/quick-add.tsx';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { MarkGlyph } from '../ui/glyphs.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { FileChoice } from './file-choice.tsx';
import { matchesWords } from './matching.ts';
import { useTakeIn } from './take-in.ts';
import { QuestionLink } from './used-by.tsx';

type Shown = 'all' | 'withFile' | 'unused';

/** Every piece of evidence: typed, dropped, pasted or chosen, and where it serves. */
export const RegisterView = () => {
  const { engagement } = useStores();
  const { shown: content, assessment, readOnly } = useOpen();
  const takeIn = useTakeIn();
  const [opened, setOpened] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [over, setOver] = useState(false);
  const t = text.evidence;
  const { records, decisions } = content;
  const pieces = records.evidence;
  const rated = useMemo(() => [...assessment.items, ...assessment.companions.flatMap(({ items }) => items)], [assessment]);
  const { usesById, unused, claimed, gone } = useMemo(() => evidenceUses(rated, decisions, records), [rated, decisions, records]);
  const isShown = (piece: Evidence, which: Shown): boolean => which === 'all' || (which === 'withFile' ? piece.file !== null : unused.includes(piece.id));
  const matching = pieces.filter((piece) => isShown(piece, shown) && matchesWords(`${recordLabel('evidence', piece)} ${piece.title} ${piece.location} ${piece.owner} ${piece.version} ${piece.file?.name ?? ''}`, words));
  const chosen = pieces.find(({ id }) => id === opened) ?? null;
  const keep = (files: readonly File[]): void => {
    if (!readOnly && files.length > 0) void takeIn(files).then((id) => setOpened(files.length === 1 ? id : null));
  };
  usePastedFiles(chosen === null ? keep : (files) => void takeIn(files, chosen.id), readOnly);
  return (
    <div
      className={`stack evidence-drop${over ? ' evidence-drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!readOnly);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        keep([...event.dataTransfer.files]);
      }}
    >
      <div className="panel stack">
        <QuickAdd
          label={t.add}
          placeholder={t.addPlaceholder}
          disabled={readOnly}
          maxLength={300}
          onAdd={(title) => void engagement.change({ type: 'record-add', record: { kind: 'evidence', fields: { title } } })}
        />
        <div className="row">
          <FileChoice label={t.chooseFiles} multiple disabled={readOnly} onChoose={keep} />
          <span className="small soft">{t.dropHint}</span>
        </div>
      </div>
      {claimed.length === 0 ? null : (
        <details className="panel">
          <summary>
            <MarkGlyph mark="triangle" /> {t.claimedTitle(claimed.length)}
          </summary>
          <p className="soft">{t.claimedBody}</p>
          <ul className="evidence-uses evidence-claimed">
            {claimed.map(({ question, ref, system, level }) => (
              <li key={`${question} ${system ?? ''}`}>
                <QuestionLink question={question} reference={ref} system={system} note={level} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length === 0 ? null : (
        <details className="panel">
          <summary>
            <MarkGlyph mark="diamond" /> {t.goneTitle(gone.length)}
          </summary>
          <ul className="evidence-uses evidence-claimed">
            {gone.flatMap(({ id, uses }) =>
              uses.flatMap((use) =>
                use.type === 'answer' ? [<li key={`${id} ${use.question} ${use.system ?? ''}`}><QuestionLink question={use.question} reference={use.ref} system={use.system} note={null} /></li>] : [],
              ),
            )}
          </ul>
        </details>
      )}
      {pieces.length === 0 ? (
        <p className="panel soft">{t.empty}</p>
      ) : (
        <section className="panel stack" aria-label={t.register}>
          <Field label={t.filter}>{(wiring) => <input {...wiring} className="input" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />}</Field>
          <div className="filter-chips" role="group" aria-label={t.views}>
            {(['all', 'withFile', 'unused'] as const).map((name) => (
              <button key={name} type="button" className="chip" aria-pressed={shown === name} onClick={() => setShown(name)}>
                {t[name]} <span className="chip-count">{pieces.filter((piece) => isShown(piece, name)).length}</span>
              </button>
            ))}
          </div>
          {matching.length === 0 ? (
            <p className="soft">{text.common.nothingMatches}</p>
          ) : (
            <div className="table-scroll" tabIndex={0} role="group" aria-label={t.register}>
              <table className="table">
                <thead>
                  <tr>
                    {(['piece', 'type', 'date', 'owner', 'file', 'uses', 'actions'] as const).map((column) => (
                      <th key={column} scope="col">
                        {t.columns[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {matching.map((piece) => {
                    const label = recordLabel('evidence', piece);
                    const uses = usesById.get(piece.id)?.length ?? 0;
                    return (
                      <tr key={piece.id}>
                        <th scope="row">
                          <button type="button" className="link" onClick={() => setOpened(piece.id)}>
                            {label} {piece.title}
                          </button>
                        </th>
                        <td>{t.types[piece.type]}</td>
                        <td>{piece.date === '' ? text.common.none : text.common.date(piece.date)}</td>
                        <td>{piece.owner === '' ? text.common.none : piece.owner}</td>
                        <td>{piece.file?.name ?? text.common.none}</td>
                        <td>{uses === 0 ? t.notUsed : t.useCount(uses)}</td>
                        <td>
                          <Button look="quiet" disabled={readOnly} aria-label={t.removePiece(label)} onClick={() => void engagement.change({ type: 'record-remove', kind: 'evidence', id: piece.id })}>
                            {text.common.remove}
                          </Button>
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
        </section>
      )}
      {chosen === null ? null : (
        <Dialog title={`${recordLabel('evidence', chosen)} ${chosen.title}`} closeLabel={text.common.close} shape="sheet" onClose={() => setOpened(null)}>
          <EvidenceForm piece={chosen} uses={usesById.get(chosen.id) ?? []} />
        </Dialog>
      )}
    </div>
  );
};

/** A screenshot from the clipboard becomes evidence; text that is pasted into a field stays what it is. */
const usePastedFiles = (keep: (files: readonly File[]) => void, readOnly: boolean): void => {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (readOnly) return;
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [readOnly]);
};
