import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { gapsOf } from '../../domain/gap/gap.ts';
import type { Finding } from '../../domain/record/record.ts';
import { useHost, useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { AddFinding } from './register/add-finding.tsx';
import { draftLanguageOf } from './register/draft-language.ts';
import { FindingEditor } from './register/finding-editor.tsx';
import { FindingsFilter, FindingsList, groupsOf, type Chosen } from './register/findings-list.tsx';
import { FindingsNotes } from './register/findings-notes.tsx';
import './register/findings.css';

/** The register of findings: drafted from answers, edited by people, brought to closure. */
export const FindingsScreen = () => {
  const { engagement, notice, now } = useStores();
  const { shown, assessment, readOnly } = useOpen();
  const language = useHost(({ settings }) => draftLanguageOf(settings.packLanguage));
  const { id: asked } = useParams<{ readonly id?: string }>();
  const [current, setCurrent] = useState(asked ?? null);
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({ search: '', grade: null, state: null, by: 'clause' });
  const [today] = useState(() => new Date(now()).toISOString().slice(0, 10));
  const findings = shown.records.finding;
  const groups = useMemo(() => groupsOf(findings, assessment, chosen), [findings, assessment, chosen]);
  const listed = groups.flatMap((group) => group.findings);
  const finding = findings.find(({ id }) => id === current) ?? listed[0] ?? null;
  const results = useMemo(() => new Map(assessment.items.map((result) => [result.item.uid, result])), [assessment]);
  const waiting = useMemo(() => {
    const found = new Set(findings.filter(({ source }) => source === 'assessment').map(({ item }) => item));
    return gapsOf(assessment).filter(({ result }) => !found.has(result.item.uid)).length;
  }, [assessment, findings]);
  const choose = (to: Finding, enter: boolean): void => {
    engagement.drafts.flush();
    setCurrent(to.id);
    if (enter) requestAnimationFrame(() => document.getElementById('finding-title')?.focus());
  };
  useListKeys(listed, finding, choose);
  const words = text.findings;
  const draft = async (): Promise<void> => {
    const written = await engagement.change({ type: 'finding-draft', language });
    const drafted = written?.records ?? [];
    if (written !== null) notice.say(words.drafted(drafted.length));
    const [first] = drafted;
    if (first !== undefined) setCurrent(first.id);
  };
  return (
    <div className="page findings-page">
      <header className="page-head">
        <div className="row row-apart">
          <h1>{words.title}</h1>
          <div className="row">
            {waiting === 0 ? null : <span className="small soft">{words.draftHint(waiting)}</span>}
            <Button look="primary" disabled={readOnly || waiting === 0} onClick={() => void draft()}>
              {words.draftAll}
            </Button>
            <Button disabled={readOnly} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </div>
        </div>
        <p>
          {words.lead} <strong>{words.grading}</strong>
        </p>
      </header>
      <FindingsNotes onShow={setCurrent} />
      {findings.length === 0 ? (
        <p className="panel soft">{words.empty}</p>
      ) : (
        <div className="findings-register">
          <div className="findings-side">
            <div>
              <FindingsFilter findings={findings} chosen={chosen} onChange={setChosen} />
              <p className="small soft">{words.keys}</p>
            </div>
            <FindingsList groups={groups} results={results} current={finding} today={today} onChoose={choose} />
          </div>
          {finding === null ? null : (
            <FindingEditor key={finding.id} finding={finding} result={results.get(finding.item)} today={today} onRemoved={() => setCurrent(null)} />
          )}
        </div>
      )}
      {adding ? <AddFinding onClose={() => setAdding(false)} onAdded={setCurrent} /> : null}
    </div>
  );
};

/** J and K move through the list wherever no text is typed; within the list the arrow keys do, too. */
const useListKeys = (listed: readonly Finding[], current: Finding | null, choose: (to: Finding, enter: boolean) => void): void => {
  const singleKeys = useHost(({ settings }) => settings.singleKeys);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, dialog')) return;
      const inList = target?.closest('.findings-list') !== null && target !== null;
      const letter = singleKeys ? event.key.toLowerCase() : '';
      const step = letter === 'j' || (inList && event.key === 'ArrowDown') ? 1 : letter === 'k' || (inList && event.key === 'ArrowUp') ? -1 : 0;
      const next = step === 0 ? undefined : listed[listed.findIndex(({ id }) => id === current?.id) + step];
      if (next === undefined) return;
      event.preventDefault();
      choose(next, false);
      const entry = document.getElementById(`finding-${next.id}`);
      entry?.focus();
      entry?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
};
