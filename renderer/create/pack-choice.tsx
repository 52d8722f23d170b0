import { useEffect, useState } from 'react';
import type { PackListed } from '../../contract/shapes.ts';
import { TitlesNote } from '../packs/pack-card.tsx';
import { languageAmong } from '../shell/pack-language.ts';
import { useHost, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { failureOf } from '../transport/failure.ts';
import { Choice, ChoiceGroup } from '../ui/field.tsx';

export interface PackChoiceProps {
  /** Ids; undefined while what an assessment usually asks has not come yet. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (packs: readonly string[]) => void;
}

/** Which packs a new engagement asks: those of the standard, unless more are chosen. */
export const PackChoice = ({ chosen, onChange }: PackChoiceProps) => {
  const { client, notice } = useStores();
  const language = useHost(({ settings }) => settings.packLanguage);
  const [packs, setPacks] = useState<readonly PackListed[]>([]);
  useEffect(() => {
    let wanted = true;
    client.pack.list({ language }).then(
      ({ packs: listed }) => {
        if (!wanted) return;
        const newest = listed.filter((pack) => pack.newest);
        setPacks(newest);
        onChange(newest.filter(({ usual }) => usual).map(({ id }) => id));
      },
      (thrown: unknown) => notice.fail(failureOf(thrown)),
    );
    return () => {
      wanted = false;
    };
  }, [client, language, notice, onChange]);
  return (
    <section className="panel" aria-label={text.engagement.partPacks}>
      <ChoiceGroup legend={text.engagement.partPacks} hint={text.engagement.packsHint}>
        {packs.map(({ id, title, counts, languages }) => (
          <Choice
            key={id}
            type="checkbox"
            name="packs"
            label={title}
            lang={languageAmong(languages, language).lang}
            hint={text.engagement.packCount(counts.questions)}
            checked={chosen?.includes(id) ?? false}
            onChange={(on) => onChange(packs.map((pack) => pack.id).filter((one) => (one === id ? on : (chosen?.includes(one) ?? false))))}
          />
        ))}
      </ChoiceGroup>
      <TitlesNote packs={packs} />
      {chosen?.length === 0 ? (
        <p className="field-error" role="alert">
          {text.engagement.packsMissing}
        </p>
      ) : null}
    </section>
  );
};
