import { findingChecks } from '../../../domain/finding/pre-issue.ts';
import { bundleProposals } from '../../../domain/finding/systemic.ts';
import { recordLabel } from '../../../domain/record/record.ts';
import type { ItemResult } from '../../../domain/scoring/assessment.ts';
import { useMemo } from 'react';
import { useHost, useOpen, useStores } from '../../store/stores.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { useOpenItem } from '../use-open-item.ts';
import { draftLanguageOf } from './draft-language.ts';

/** What the register leaves open before a version is issued, and what it says together (method 1.1 step 8, rule S, N3). */
export const FindingsNotes = ({ onShow }: { readonly onShow: (id: string) => void }) => {
  const { engagement } = useStores();
  const { assessment, shown, readOnly } = useOpen();
  const language = useHost(({ settings }) => draftLanguageOf(settings.packLanguage));
  const findings = shown.records.finding;
  const checks = useMemo(() => findingChecks(assessment, findings), [assessment, findings]);
  const bundles = useMemo(() => bundleProposals(assessment, findings), [assessment, findings]);
  const words = text.findings;
  const { unreviewedMajors, withoutFinding, notApplicable } = checks;
  const percent = ({ count, of }: { readonly count: number; readonly of: number }): number => (of === 0 ? 0 : Math.round((count * 100) / of));
  const bundle = async (ids: readonly string[]): Promise<void> => {
    const written = await engagement.change({ type: 'finding-bundle', findings: ids, language });
    const made = written?.records?.find(({ id }) => !ids.includes(id))?.id;
    if (made !== undefined) onShow(made);
  };
  const done = unreviewedMajors.length + withoutFinding.length + notApplicable.unconfirmed.length === 0;
  const summary = [
    ...(unreviewedMajors.length === 0 ? [] : [words.inShort.unreviewedMajors(unreviewedMajors.length)]),
    ...(withoutFinding.length === 0 ? [] : [words.inShort.withoutFinding(withoutFinding.length)]),
    ...(notApplicable.unconfirmed.length === 0 ? [] : [words.inShort.notApplicable(notApplicable.unconfirmed.length)]),
    ...(bundles.length === 0 ? [] : [words.inShort.systemic(bundles.length)]),
  ];
  if (done && bundles.length === 0 && findings.length === 0) return null;
  return (
    <details className="panel findings-notes">
      <summary>
        <strong>{words.checks}:</strong> {summary.length === 0 ? words.checksDone : summary.join(' · ')}
      </summary>
      <Refs lead={words.unreviewedMajors(unreviewedMajors.length)} items={unreviewedMajors} />
      <Refs lead={words.withoutFinding(withoutFinding.length)} items={withoutFinding} />
      <Refs lead={words.notApplicable(percent(notApplicable.controls), percent(notApplicable.criteria))} items={notApplicable.unconfirmed} />
      {bundles.map((proposal) => {
        const labels = proposal.findings.map((finding) => recordLabel('finding', finding)).join(', ');
        return (
          <p key={labels} className="row">
            <span>
              <strong>{words.systemic}:</strong> {words.because(proposal)}
            </span>
            <Button disabled={readOnly} onClick={() => void bundle(proposal.findings.map(({ id }) => id))}>
              {words.bundle(labels)}
            </Button>
          </p>
        );
      })}
    </details>
  );
};

const Refs = ({ lead, items }: { readonly lead: string; readonly items: readonly ItemResult[] }) => {
  const { room } = useStores();
  const open = useOpenItem();
  if (items.length === 0) return null;
  return (
    <div>
      <p>{lead}</p>
      <p className="findings-refs">
        {items.map((result) => (
          <button
            key={result.item.uid}
            type="button"
            className="link"
            aria-label={text.findings.openItem(result.item.ref)}
            onClick={() => {
              room.setState({ judging: true });
              open(result);
            }}
          >
            {result.item.ref}
          </button>
        ))}
      </p>
    </div>
  );
};
