import { recordLabel, type Finding } from '../../../domain/record/record.ts';
import { useLanguageOf } from '../../shell/pack-language.ts';
import { useOpen } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Choice, ChoiceGroup } from '../../ui/field.tsx';
import { useChange } from './saved-field.tsx';

/** What a finding is about beside its requirement: AI systems, obligations of other packs, pieces of evidence. */
export const FindingLinks = ({ finding, readOnly }: { readonly finding: Finding; readonly readOnly: boolean }) => {
  const change = useChange(finding);
  const { shown, packs } = useOpen();
  const languageOf = useLanguageOf();
  const words = text.findings;
  const obligations = packs.filter(({ content }) => content.kind === 'obligations').flatMap(({ content }) => content.sections.flatMap(({ items }) => items));
  const linked = new Set(finding.obligations);
  const toggled = (list: readonly string[], id: string, on: boolean): string[] => (on ? [...list, id] : list.filter((one) => one !== id));
  return (
    <section className="finding-part" aria-label={words.parts.what2do}>
      <h3>{words.parts.what2do}</h3>
      {shown.systems.length === 0 ? null : (
        <ChoiceGroup legend={words.field.systems} hint={text.common.of(finding.systems.length, shown.systems.length)}>
          {shown.systems.map(({ id, name }) => (
            <Choice
              key={id}
              type="checkbox"
              name={`system-${id}`}
              label={`${id} ${name}`}
              checked={finding.systems.includes(id)}
              disabled={readOnly}
              onChange={(on) => change({ systems: toggled(finding.systems, id, on) })}
            />
          ))}
        </ChoiceGroup>
      )}
      {obligations.length === 0 ? null : (
        <details className="finding-links">
          <summary>
            {words.field.obligations}{' '}
            <span className="soft">
              {obligations
                .filter(({ uid }) => linked.has(uid))
                .map(({ ref }) => ref)
                .join(', ') || text.common.none}
            </span>
          </summary>
          <ChoiceGroup legend={words.field.obligations}>
            {[...obligations].sort((a, b) => Number(linked.has(b.uid)) - Number(linked.has(a.uid))).map(({ uid, ref, title }) => (
              <Choice
                key={uid}
                type="checkbox"
                name={`obligation-${uid}`}
                label={`${ref} ${title}`}
                lang={languageOf(uid, 'title')}
                checked={linked.has(uid)}
                disabled={readOnly}
                onChange={(on) => change({ obligations: toggled(finding.obligations, uid, on) })}
              />
            ))}
          </ChoiceGroup>
        </details>
      )}
      {shown.records.evidence.length === 0 ? null : (
        <details className="finding-links">
          <summary>
            {words.field.evidenceItems} <span className="soft">{text.common.of(finding.evidenceItems.length, shown.records.evidence.length)}</span>
          </summary>
          <ChoiceGroup legend={words.field.evidenceItems}>
            {shown.records.evidence.map((evidence) => (
              <Choice
                key={evidence.id}
                type="checkbox"
                name={`evidence-${evidence.id}`}
                label={`${recordLabel('evidence', evidence)} ${evidence.title}`}
                checked={finding.evidenceItems.includes(evidence.id)}
                disabled={readOnly}
                onChange={(on) => change({ evidenceItems: toggled(finding.evidenceItems, evidence.id, on) })}
              />
            ))}
          </ChoiceGroup>
        </details>
      )}
    </section>
  );
};
