import { findingGradesGiven, findingStates, type FindingGradeGiven, type FindingState } from '../../../domain/finding/finding.ts';
import { isOverdue } from '../../../domain/finding/closure.ts';
import { isOutdated } from '../../../domain/finding/draft.ts';
import { recordLabel, type Finding } from '../../../domain/record/record.ts';
import type { Assessment, ItemResult } from '../../../domain/scoring/assessment.ts';
import { text } from '../../text/text.ts';
import { Grade } from '../grade.tsx';

export interface Chosen {
  readonly search: string;
  readonly grade: FindingGradeGiven | null;
  readonly state: FindingState | null;
  readonly by: 'clause' | 'state';
}
export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings that fit, grouped: by section in the order of the packs, or by state on the way to closure. */
export const groupsOf = (findings: readonly Finding[], { sections }: Pick<Assessment, 'sections'>, { search, grade, state, by }: Chosen): readonly Group[] => {
  const place = new Map(sections.flatMap(({ section, items }, at) => items.map(({ item }, within) => [item.uid, { section, ref: item.ref, order: at * 1_000 + within }] as const)));
  const wanted = search.trim().toLowerCase();
  const fits = (finding: Finding): boolean =>
    (grade === null || finding.grade === grade) &&
    (state === null || finding.state === state) &&
    (wanted === '' ||
      [recordLabel('finding', finding), place.get(finding.item)?.ref ?? '', finding.title, finding.statement, finding.owner].some((words) => words.toLowerCase().includes(wanted)));
  const orderOf = ({ item }: Finding) => place.get(item)?.order ?? Number.MAX_SAFE_INTEGER;
  const listed = findings.filter(fits).sort((a, b) => orderOf(a) - orderOf(b) || a.number - b.number);
  if (by === 'state') return findingStates.flatMap((one) => group(text.findings.state[one], listed.filter((finding) => finding.state === one)));
  return [
    ...sections.flatMap(({ section }) => group(`${section.ref} ${section.title}`, listed.filter(({ item }) => place.get(item)?.section === section))),
    ...group(text.findings.noItem, listed.filter(({ item }) => !place.has(item))),
  ];
};

const group = (title: string, findings: readonly Finding[]): readonly Group[] => (findings.length === 0 ? [] : [{ title, findings }]);

export interface FindingsListProps {
  readonly groups: readonly Group[];
  readonly results: ReadonlyMap<string, ItemResult>;
  readonly current: Finding | null;
  readonly today: string;
  readonly onChoose: (finding: Finding, enter: boolean) => void;
}

export const FindingsList = ({ groups, results, current, today, onChoose }: FindingsListProps) => (
  <nav className="findings-list" aria-label={text.findings.listName} tabIndex={0}>
    {groups.length === 0 ? <p className="small soft findings-entry">{text.findings.nothing}</p> : null}
    {groups.map(({ title, findings }) => (
      <section key={title} aria-label={title}>
        <h2>
          {title} <span>{findings.length}</span>
        </h2>
        {findings.map((finding) => {
          const result = results.get(finding.item);
          return (
            <button
              key={finding.id}
              id={`finding-${finding.id}`}
              type="button"
              className="findings-entry"
              aria-current={finding.id === current?.id ? 'true' : undefined}
              onClick={() => onChoose(finding, true)}
            >
              <span className="findings-entry-title">
                {recordLabel('finding', finding)} · {result?.item.ref ?? text.findings.noItem} · {finding.title}
              </span>
              <span className="findings-entry-line">
                <Grade grade={finding.grade} />
                <span>{text.findings.state[finding.state]}</span>
                {isOverdue(finding, today) ? <span className="finding-flag finding-late">{text.findings.overdue}</span> : null}
                {isOutdated(finding, result) ? <span className="finding-flag finding-changed">{text.findings.outdated}</span> : null}
              </span>
            </button>
          );
        })}
      </section>
    ))}
  </nav>
);

export interface FilterProps {
  readonly findings: readonly Finding[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** What of the register is shown; the numbers are those of the whole register. */
export const FindingsFilter = ({ findings, chosen, onChange }: FilterProps) => {
  const words = text.findings;
  const counted = (name: string, fits: (finding: Finding) => boolean) => `${name} (${findings.filter(fits).length})`;
  return (
    <div className="findings-filter">
      <input
        className="input"
        type="search"
        id="finding-search"
        aria-label={words.search}
        placeholder={words.search}
        value={chosen.search}
        onChange={(event) => onChange({ ...chosen, search: event.target.value })}
      />
      <div className="row">
        <select className="input" aria-label={words.grades} value={chosen.grade ?? ''} onChange={(event) => onChange({ ...chosen, grade: findingGradesGiven.find((one) => one === event.target.value) ?? null })}>
          <option value="">
            {words.grades}: {words.all}
          </option>
          {findingGradesGiven.map((grade) => (
            <option key={grade} value={grade}>
              {counted(text.common.grade[grade], (finding) => finding.grade === grade)}
            </option>
          ))}
        </select>
        <select className="input" aria-label={words.states} value={chosen.state ?? ''} onChange={(event) => onChange({ ...chosen, state: findingStates.find((one) => one === event.target.value) ?? null })}>
          <option value="">
            {words.states}: {words.all}
          </option>
          {findingStates.map((state) => (
            <option key={state} value={state}>
              {counted(words.state[state], (finding) => finding.state === state)}
            </option>
          ))}
        </select>
        <select className="input" aria-label={words.groupBy} value={chosen.by} onChange={(event) => onChange({ ...chosen, by: event.target.value === 'state' ? 'state' : 'clause' })}>
          <option value="clause">
            {words.groupBy}: {words.groups.clause}
          </option>
          <option value="state">
            {words.groupBy}: {words.groups.state}
          </option>
        </select>
      </div>
    </div>
  );
};
