import { useEffect, useState } from 'react';
import type { PackShown } from '../../contract/shapes.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { Within } from '../shell/within.tsx';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export interface PackContentsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** What a pack asks, item by item, before anybody asks it. */
export const PackContents = ({ id, onClose }: PackContentsProps) => {
  const { client, notice } = useStores();
  const chosen = useHost(({ settings }) => settings.packLanguage);
  const [language, setLanguage] = useState<string>(chosen);
  /** With the language it was asked for: while another is on its way, its texts are still in this one. */
  const [pack, setPack] = useState<(PackShown & { readonly askedIn: string }) | null>(null);
  useEffect(() => {
    let gone = false;
    client.pack.show({ id, language }).then(
      (shown) => {
        if (!gone) setPack({ ...shown, askedIn: language });
      },
      (thrown: unknown) => {
        notice.fail(failureOf(thrown));
        onClose();
      },
    );
    return () => {
      gone = true;
    };
  }, [client, id, language, notice, onClose]);
  if (pack === null) return null;
  const own = pack.languages[0] ?? pack.askedIn;
  const shown = pack.languages.includes(pack.askedIn) ? pack.askedIn : own;
  const untranslated = new Set(pack.untranslated);
  const langOf = (uid: string, key: string): string => (untranslated.has(`${uid} ${key}`) ? own : shown);
  const words = text.packs.contents;
  return (
    <Dialog title={<span lang={shown}>{pack.title}</span>} closeLabel={text.common.close} shape="sheet" onClose={onClose}>
      <div className="stack">
        <p className="soft">
          <Within sentence={(edition) => words.facts(edition, text.packs.asOf(text.common.date(pack.asOf)), text.packs.counts(pack.counts.items, pack.counts.questions, pack.counts.perSystem))}>
            <span lang={own}>{pack.edition}</span>
          </Within>
        </p>
        <div>
          <p lang={own}>{pack.releaseNotes}</p>
          <FallbackNote lang={own} fallback={own !== pack.askedIn} />
        </div>
        {pack.languages.length < 2 ? null : (
          <Field label={words.language}>
            {(wiring) => (
              <select {...wiring} className="input" value={shown} onChange={(event) => setLanguage(event.target.value)}>
                {pack.languages.map((code) => (
                  <option key={code} value={code}>
                    {text.packs.languageNames[code] ?? code}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="pack-contents">
          {pack.items.map((item) => (
            <details key={item.uid}>
              <summary>
                <strong>{item.ref}</strong> <span lang={langOf(item.uid, 'title')}>{item.title}</span>
              </summary>
              <p className="soft" lang={langOf(item.uid, 'requires')}>
                {item.requires}
              </p>
              <ol>
                {item.questions.map(({ uid, ask, level }) => (
                  <li key={uid}>
                    <span lang={langOf(uid, 'ask')}>{ask}</span> {level === 'system' ? <span className="small soft">{words.perSystem}</span> : null}
                  </li>
                ))}
              </ol>
            </details>
          ))}
        </div>
      </div>
    </Dialog>
  );
};
