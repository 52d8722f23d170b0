import type { ReactNode } from 'react';
import type { PackListed } from '../../contract/shapes.ts';
import { packCounts } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { text } from '../text/text.ts';

/** A pack of the library, or one inside the engagement. */
export const PackCard = ({ pack, children }: { readonly pack: PackListed | PackContent; readonly children: ReactNode }) => {
  const counts = 'counts' in pack ? pack.counts : packCounts(pack);
  const languages = 'languages' in pack ? pack.languages : [pack.language, ...(pack.translations ?? []).map(({ language }) => language)];
  const names = languages.map((code) => text.packs.languageNames[code] ?? code);
  return (
    <li className="panel pack-card">
      <div>
        <h3>{pack.title}</h3>
        <p className="pack-facts">
          <span className="pack-kind">{text.packs.kinds[pack.kind]}</span>
          {'origin' in pack && pack.origin === 'own' ? <span className="pack-kind">{text.packs.own}</span> : null}
          <span>{text.packs.version(pack.version)}</span>
          <span>{text.packs.asOf('asOf' in pack ? pack.asOf : pack.as_of)}</span>
          <span>{text.packs.counts(counts.items, counts.questions, counts.perSystem)}</span>
          <span>{text.packs.languages(text.common.listJoin(names, 'and'))}</span>
        </p>
      </div>
      <div className="row">{children}</div>
    </li>
  );
};
