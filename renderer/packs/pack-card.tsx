import type { ReactNode } from 'react';
import type { PackListed } from '../../contract/shapes.ts';
import { packCounts } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { languageAmong } from '../shell/pack-language.ts';
import { useHost } from '../store/stores.ts';
import { text } from '../text/text.ts';

export interface PackCardProps {
  readonly pack: PackListed | PackContent;
  readonly children: ReactNode;
}

/** A pack of the library, or one inside the engagement. */
export const PackCard = ({ pack, children }: PackCardProps) => {
  const counts = 'counts' in pack ? pack.counts : packCounts(pack);
  const chosen = useHost(({ settings }) => settings.packLanguage);
  const languages = languagesOf(pack);
  const names = languages.map((code) => text.packs.languageNames[code] ?? code);
  return (
    <li className="panel pack-card">
      <div>
        <h3 lang={languageAmong(languages, chosen).lang}>{pack.title}</h3>
        <p className="pack-facts">
          <span className="pack-kind">{text.packs.kinds[pack.kind]}</span>
          {'origin' in pack && pack.origin === 'own' ? <span className="pack-kind">{text.packs.own}</span> : null}
          <span>{text.packs.version(pack.version)}</span>
          <span>{text.packs.asOf(text.common.date('asOf' in pack ? pack.asOf : pack.as_of))}</span>
          <span>{text.packs.counts(counts.items, counts.questions, counts.perSystem)}</span>
          <span>{text.packs.languages(text.common.listJoin(names, 'and'))}</span>
        </p>
      </div>
      <div className="row">{children}</div>
    </li>
  );
};

/** The pack's own language first. */
const languagesOf = (pack: PackListed | PackContent): readonly string[] =>
  'languages' in pack ? pack.languages : [pack.language, ...(pack.translations ?? []).map(({ language }) => language)];

/** Once for a list of cards: the language of the first title that is not in the one chosen. */
export const TitlesNote = ({ packs }: { readonly packs: readonly (PackListed | PackContent)[] }) => {
  const chosen = useHost(({ settings }) => settings.packLanguage);
  const foreign = packs.map((pack) => languageAmong(languagesOf(pack), chosen)).find(({ fallback }) => fallback);
  return foreign === undefined ? null : <FallbackNote {...foreign} />;
};
