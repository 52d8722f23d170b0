import { useEffect, useState } from 'react';
import type { UpgradePreview } from '../../contract/shapes.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { useOwnLanguage } from '../shell/pack-language.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface UpgradeDialogProps {
  readonly id: string;
  readonly version: string;
  readonly onClose: () => void;
}

/** What moving to a later version of a pack would do, before it is done. */
export const UpgradeDialog = ({ id, version, onClose }: UpgradeDialogProps) => {
  const { client, engagement, notice } = useStores();
  const open = useOpen();
  const ownLanguage = useOwnLanguage();
  const [preview, setPreview] = useState<UpgradePreview | null>(null);
  const engagementId = open.id;
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      try {
        // What is being typed counts as well.
        await engagement.settled();
        const shown = await client.pack.preview({ engagement: engagementId, id, version });
        if (!gone) setPreview(shown);
      } catch (thrown) {
        notice.fail(failureOf(thrown));
        onClose();
      }
    };
    void look();
    return () => {
      gone = true;
    };
  }, [client, engagement, engagementId, id, notice, onClose, version]);
  if (preview === null) return null;
  // What the file asks now has its title in the language chosen; the later version is not in it yet, and shown as it was written.
  const before = open.packs.find(({ content }) => content.id === id)?.content;
  const written = ownLanguage(before ?? { language: 'en' });
  const title = before?.title ?? preview.title;
  const apply = (): void => {
    void engagement.change({ type: 'pack-upgrade', id, version, sha256: preview.sha256 }).then((written) => {
      if (written !== null) notice.say(text.packs.preview.applied(title, version));
    });
    onClose();
  };
  return (
    <Dialog title={text.packs.preview.title(title, preview.from, preview.to)} closeLabel={text.common.cancel} shape="sheet" onClose={onClose}>
      <div className="stack">
        <div>
          <FallbackNote {...written} />
          <h3>{text.packs.preview.notes}</h3>
          <p lang={written.lang}>{preview.releaseNotes}</p>
        </div>
        <div>
          <h3>{text.packs.preview.questions}</h3>
          <dl className="upgrade-counts">
            {(Object.entries(preview.counts) as [UpgradePreview['changes'][number]['type'], number][])
              .filter(([, count]) => count > 0)
              .map(([type, count]) => (
                <div key={type}>
                  <dt>{text.packs.changes[type]}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
          </dl>
        </div>
        <p>{text.packs.preview.answers(preview.answers.kept, preview.answers.carried, preview.answers.leftBehind)}</p>
        <Attention attention={preview.attention} lang={written.lang} />
        <div className="row">
          <Button look="primary" onClick={apply}>
            {text.packs.preview.apply}
          </Button>
        </div>
        <p className="small soft">{text.packs.preview.undoHint}</p>
        <Changes changes={preview.changes} lang={written.lang} />
      </div>
    </Dialog>
  );
};

/** Whether a question that lives on reads differently than before. */
const saysOtherwise = (from: readonly { readonly text: string }[], to: readonly { readonly text: string }[]): boolean =>
  from.length === 1 && to.length === 1 && from[0]?.text !== to[0]?.text;

const refs = (places: UpgradePreview['changes'][number]['from']): string => places.map(({ ref }) => ref).join(', ');

const Attention = ({ attention, lang }: { readonly attention: UpgradePreview['attention']; readonly lang: string }) => (
  <div>
    <h3>{text.packs.preview.attention(attention.length)}</h3>
    {attention.length === 0 ? null : (
      <>
        <p className="small soft">{text.packs.preview.attentionHint}</p>
        <ul className="upgrade-list">
          {attention.map(({ reason, from, to, system, carried }, position) => (
            <li key={position}>
              <span>
                {refs(from)}
                {system === null ? '' : ` ${system}`}
              </span>
              <span>{text.packs.reasons[reason]}</span>
              <span className="soft">
                {to.length === 0 ? null : `${refs(to)}: ${carried ? text.packs.preview.carried : text.packs.preview.open}. `}
                <span lang={lang}>{(to[0] ?? from[0])?.text}</span>
              </span>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
);

const Changes = ({ changes, lang }: { readonly changes: UpgradePreview['changes']; readonly lang: string }) => (
  <details>
    <summary>{text.packs.preview.changes}</summary>
    <ul className="upgrade-list">
      {changes
        .filter(({ what, type }) => what === 'question' && type !== 'adjusted')
        .map(({ type, from, to, why }, position) => (
          <li key={position}>
            <span>{refs(to.length > 0 ? to : from)}</span>
            <span>{text.packs.changes[type]}</span>
            <span className="soft" lang={lang}>
              {saysOtherwise(from, to) ? <del className="upgrade-before">{from[0]?.text}</del> : null}
              {(to[0] ?? from[0])?.text} {why}
            </span>
          </li>
        ))}
    </ul>
  </details>
);
