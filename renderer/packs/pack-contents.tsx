import { useEffect, useState } from 'react';
import type { PackShown } from '../../contract/shapes.ts';
import { useStores } from '../store/stores.ts';
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
  const [language, setLanguage] = useState<string | null>(null);
  const [pack, setPack] = useState<PackShown | null>(null);
  useEffect(() => {
    let gone = false;
    client.pack.show({ id, ...(language === null ? {} : { language }) }).then(
      (shown) => {
        if (!gone) setPack(shown);
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
  const [own] = pack.languages;
  const words = text.packs.contents;
  return (
    <Dialog title={pack.title} closeLabel={text.common.close} shape="sheet" onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.facts(pack.edition, text.packs.asOf(pack.asOf), text.packs.counts(pack.counts.items, pack.counts.questions, pack.counts.perSystem))}</p>
        <p>{pack.releaseNotes}</p>
        {pack.languages.length < 2 ? null : (
          <Field label={words.language}>
            {(wiring) => (
              <select {...wiring} className="input" value={language ?? own} onChange={(event) => setLanguage(event.target.value)}>
                {pack.languages.map((code) => (
                  <option key={code} value={code}>
                    {text.packs.languageNames[code] ?? code}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div lang={language ?? own} className="pack-contents">
          {pack.items.map((item) => (
            <details key={item.uid}>
              <summary>
                <strong>{item.ref}</strong> {item.title}
              </summary>
              <p className="soft">{item.requires}</p>
              <ol>
                {item.questions.map(({ uid, ask, level }) => (
                  <li key={uid}>
                    {ask} {level === 'system' ? <span className="small soft">{words.perSystem}</span> : null}
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
