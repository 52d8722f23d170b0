import { useEffect, useState } from 'react';
import { isPreviewed } from '../../domain/evidence/media.ts';
import type { Evidence } from '../../domain/record/record.ts';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { FileChoice } from './file-choice.tsx';
import { useTakeIn } from './take-in.ts';

/** The kept file of one piece: what it is, a look at pictures, and the ways in and out. */
export const FilePanel = ({ piece }: { readonly piece: Evidence }) => {
  const { client, engagement, notice } = useStores();
  const { id: open, readOnly } = useOpen();
  const { dialogs } = useHost(({ info }) => info);
  const takeIn = useTakeIn();
  const { file } = piece;
  const t = text.evidence;
  const hand = async (): Promise<void> => {
    if (!(await engagement.settled())) {
      notice.say(text.reports.unsaved);
      return;
    }
    try {
      if (dialogs) {
        const { saved } = await client.evidence.save({ engagement: open, id: piece.id });
        if (saved !== null) notice.say(t.saved(saved));
      } else {
        const kept = await client.evidence.fetch({ engagement: open, id: piece.id });
        download(kept, kept.name);
      }
    } catch (thrown) {
      notice.fail(failureOf(thrown));
    }
  };
  return (
    <section className="stack evidence-file" aria-label={t.file}>
      <h3>{t.file}</h3>
      {file === null ? (
        <p className="soft">{t.noFile}</p>
      ) : (
        <>
          <p>
            <strong>{file.name}</strong> <span className="soft small">{`${file.media}, ${text.reports.size(Math.ceil(file.bytes / 1000).toLocaleString(text.language))}`}</span>
          </p>
          <p className="small soft evidence-hash">SHA-256 {file.sha256}</p>
          {isPreviewed(file.media) ? <Preview key={file.sha256} id={piece.id} name={file.name} media={file.media} /> : null}
        </>
      )}
      <div className="row">
        {file === null ? null : <Button onClick={() => void hand()}>{dialogs ? t.save : t.download}</Button>}
        <FileChoice label={file === null ? t.attach : t.replace} disabled={readOnly} onChoose={(files) => void takeIn(files, piece.id)} />
        {file === null ? null : (
          <Button look="quiet" disabled={readOnly} onClick={() => void engagement.change({ type: 'evidence-detach', id: piece.id })}>
            {t.detach}
          </Button>
        )}
      </div>
    </section>
  );
};

/** A picture is drawn from its bytes under a type that cannot run anything; everything else is never opened here. */
const Preview = ({ id, name, media }: { readonly id: string; readonly name: string; readonly media: string }) => {
  const { client, engagement, notice } = useStores();
  const { id: open } = useOpen();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    const look = async (): Promise<void> => {
      await engagement.settled();
      const kept = await client.evidence.fetch({ engagement: open, id });
      const content = await kept.arrayBuffer();
      if (gone) return;
      made = URL.createObjectURL(new Blob([content], { type: media }));
      setAddress(made);
    };
    look().catch((thrown: unknown) => {
      if (!gone) notice.fail(failureOf(thrown));
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [client, engagement, notice, open, id, media]);
  return address === null ? null : <img className="evidence-preview" src={address} alt={text.evidence.previewOf(name)} />;
};
