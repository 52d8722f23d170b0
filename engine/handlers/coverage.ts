import { stepWords, type CoverageItem, type CoverageListed, type ElementListed } from '../../contract/coverage-shapes.ts';
import { coverageOf, countStatuses, decidingSystem, groupsOf, isUncovered, overSystems, type RolledCell } from '../../domain/crosswalk/coverage.ts';
import type { CoverageElement, Standing } from '../../domain/crosswalk/derive.ts';
import type { CrosswalkInForce } from '../../domain/crosswalk/framework.ts';
import { Refusal } from '../../domain/problem.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { toInteger } from '../../domain/scoring/fraction.ts';
import type { PackLibrary } from '../packs/pack-library.ts';
import type { Session } from '../session.ts';
import { crosswalksInForce } from './crosswalks.ts';

interface Wanted {
  /** id of the pack of the framework, as 'eu-ai-act'. */
  readonly framework: string;
  readonly system?: string | undefined;
  readonly on: string;
}

/** What the results give towards a framework, for one AI system or the worst of all (method 1.13). Throws `framework-unknown`, `system-unknown`. */
export const listCoverage = (session: Session, { framework, system: wanted, on }: Wanted, library: PackLibrary): CoverageListed => {
  const crosswalks = crosswalksInForce(session, library);
  const crosswalk = crosswalks.find(({ target }) => target.id === framework.trim().toLowerCase());
  if (crosswalk === undefined) {
    throw new Refusal({
      code: 'framework-unknown',
      happened: `No crosswalk leads from what this engagement asks to “${framework}”.`,
      kept: 'Nothing was changed.',
      todo: `Name one of these: ${crosswalks.map(({ target }) => target.id).join(', ') || 'none'}.`,
    });
  }
  const engagement = session.file.read();
  const { systems } = engagement;
  const chosen = wanted === undefined ? systems : systems.filter(({ id }) => id.toLowerCase() === wanted.trim().toLowerCase());
  if (wanted !== undefined && chosen.length === 0) {
    throw new Refusal({
      code: 'system-unknown',
      happened: `There is no AI system “${wanted}” in this engagement.`,
      kept: 'Nothing was changed.',
      todo: `Known are: ${systems.map(({ id, name }) => `${id} ${name}`).join(', ')}.`,
    });
  }
  const assessment = assess(session.packs, engagement);
  const subjects = chosen.length > 0 ? chosen : [null];
  const rolled = overSystems(subjects.map((system) => coverageOf({ crosswalk, crosswalks, packs: session.packs, engagement, assessment, system, day: on })));
  const { content, target, sha256, origin } = crosswalk;
  const name = namesOf(session, crosswalks);
  const sources = new Map(content.sources.map(({ id, title }) => [id, title]));
  return {
    framework: target.id,
    title: target.title,
    asked: target.asked,
    asOf: target.asOf,
    on,
    crosswalk: { id: content.id, version: content.version, sha256, origin, title: content.title, asOf: content.as_of },
    caveat: content.caveat,
    system: wanted === undefined ? null : (chosen[0]?.id ?? null),
    counts: countStatuses(rolled),
    groups: groupsOf(target, rolled).map(({ group, rows, status, counts }) => ({
      name: group.name,
      title: group.title,
      status,
      counts,
      items: rows.map((row) => listed(row, name, (id) => sources.get(id) ?? id)),
    })),
  };
};

type NameOf = (uid: string) => { readonly ref: string; readonly title: string };

/** What is asked goes by its own name, a framework that is not asked by that of the installation. */
const namesOf = ({ packs }: Session, crosswalks: readonly CrosswalkInForce[]): NameOf => {
  const names = new Map([
    ...crosswalks.flatMap(({ target }) => target.groups.flatMap(({ items }) => items.map(({ uid, ref, title }) => [uid, { ref, title }] as const))),
    ...packs.flatMap(({ content }) => content.sections.flatMap(({ items }) => items.map(({ uid, ref, title }) => [uid, { ref, title }] as const))),
  ]);
  return (uid) => names.get(uid) ?? { ref: uid, title: '' };
};

const listed = (row: RolledCell, name: NameOf, source: (id: string) => string): CoverageItem => {
  const { item, derived: cell, direct: answered } = row;
  const { derived, binding } = cell;
  return {
    ...item,
    applicable: row.applicable,
    binding: binding?.status ?? null,
    from: binding === null ? null : (binding.inPractice ?? binding.formal),
    derived: derived.status,
    system: decidingSystem(row, 'derived')?.id ?? null,
    weakest: derived.weakest.map(({ row: { from } }) => name(from).ref),
    direct: answered.direct === null ? null : { ...stood(answered.direct), system: decidingSystem(row, 'direct')?.id ?? null },
    contradiction: row.contradictions.length > 0,
    uncovered: row.counted.some(isUncovered),
    elements: [...derived.required, ...derived.supporting].map((element) => elementListed(element, name, source)),
    gap: cell.gap,
    noCounterpart: cell.noCounterpart,
  };
};

const elementListed = ({ row, standing }: CoverageElement, name: NameOf, source: (id: string) => string): ElementListed => ({
  ...name(row.from),
  relation: row.relation,
  ...stood(standing),
  rationale: row.rationale,
  confidence: row.confidence,
  sources: row.sources.map(source),
  ofSample: standing.ofSample,
});

const stood = ({ state, step, score }: Standing) => ({ state, met: step === null ? null : stepWords[step], score: score === null ? null : toInteger(score) });
