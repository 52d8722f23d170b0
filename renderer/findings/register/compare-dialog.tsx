import { useEffect, useState } from 'react';
import { canonicalJson } from '../../../domain/canonical-json.ts';
import { draftedFields, type DraftedField, type FindingDraft } from '../../../domain/finding/draft.ts';
import { recordLabel, type Finding } from '../../../domain/record/record.ts';
import { useHost, useOpen, useStores } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { draftLanguageOf } from './draft-language.ts';
import { useChange } from './saved-field.tsx';

type Loaded = { readonly type: 'waiting' } | { readonly type: 'failed' } | { readonly type: 'there'; readonly draft: FindingDraft | null };

/** What a finding says beside what a new draft would: taken over field by field, by a person (nothing a person wrote is replaced by itself). */
export const CompareDialog = ({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) => {
  const { client, engagement } = useStores();
  const { id: open, readOnly } = useOpen();
  const language = useHost(({ settings }) => draftLanguageOf(settings.packLanguage));
  const change = useChange(finding);
  const [loaded, setLoaded] = useState<Loaded>({ type: 'waiting' });
  const words = text.findings;
  useEffect(() => {
    let gone = false;
    void engagement
      .settled()
      .then(() => client.finding.compare({ engagement: open, id: finding.id, language }))
      .then(
        ({ draft }) => (gone ? undefined : setLoaded({ type: 'there', draft })),
        () => (gone ? undefined : setLoaded({ type: 'failed' })),
      );
    return () => {
      gone = true;
    };
  }, [client, engagement, open, finding.id, language]);
  const draft = loaded.type === 'there' ? loaded.draft : null;
  const differing = draft === null ? [] : draftedFields.filter((field) => canonicalJson(finding[field]) !== canonicalJson(draft[field]));
  return (
    <Dialog title={words.compareTitle(recordLabel('finding', finding))} closeLabel={text.common.close} shape="sheet" onClose={onClose}>
      <div className="stack">
        <p className="small soft">{words.compareLead}</p>
        {loaded.type === 'failed' ? <p role="alert">{text.common.failure.unreachable.happened}</p> : null}
        {loaded.type === 'there' && draft === null ? <p>{words.compareNone}</p> : null}
        {draft !== null && differing.length === 0 ? <p role="status">{words.compareSame}</p> : null}
        {draft === null
          ? null
          : differing.map((field) => (
              <section key={field} className="compare-field" aria-label={words.field[field]}>
                <h3>{words.field[field]}</h3>
                <div className="compare-pair">
                  <div>
                    <h4>{words.compareNow}</h4>
                    <p>{shownOf(field, finding)}</p>
                  </div>
                  <div>
                    <h4>{words.compareDraft}</h4>
                    <p>{shownOf(field, draft)}</p>
                  </div>
                </div>
                <div className="row">
                  <Button disabled={readOnly} onClick={() => change({ [field]: draft[field] })}>
                    {words.takeOver(words.field[field])}
                  </Button>
                </div>
              </section>
            ))}
        {draft === null || draft.draftedFrom === finding.draftedFrom ? null : (
          <div className="row">
            <Button look="primary" disabled={readOnly} onClick={() => change({ draftedFrom: draft.draftedFrom })}>
              {words.compareDone}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
};

const shownOf = (field: DraftedField, from: FindingDraft): string => {
  switch (field) {
    case 'grade':
      return text.common.gradeLong[from.grade];
    case 'causeTag':
      return from.causeTag === null ? text.findings.noCause : text.findings.cause[from.causeTag];
    case 'systems':
    case 'obligations':
    case 'evidenceItems':
      return from[field].join(', ') || text.common.none;
    case 'title':
    case 'criterion':
    case 'statement':
    case 'evidence':
    case 'cause':
    case 'consequence':
    case 'recommendation':
    case 'gradeReason':
      return from[field] || text.common.none;
  }
};
