/** A scope statement drafted from what was decided (4.3; method 1.1 step 2, 6.1 S14). The same facts give the same text. */
import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import { isSaid } from '../engagement/said.ts';
import type { Unit } from '../record/record.ts';
import { statementWords, type StatementLanguage } from './statement-words.ts';

/** Paragraphs are separated by an empty line. Nothing is said of what was not entered; what is undecided is named as such. */
export const draftStatement = ({ profile, systems, records }: Pick<Engagement, 'profile' | 'systems' | 'records'>, language: StatementLanguage): string => {
  const w = statementWords[language];
  const list = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n');
  const block = (heading: string, entries: readonly string[]): readonly string[] => (entries.length === 0 ? [] : [`${heading}\n${list(entries)}`]);
  const said = (heading: string, text: string): readonly string[] => (isSaid(text) ? [`${heading} ${text.trim()}`] : []);
  const unitLine = ({ name, location, activities }: Unit): string =>
    `${name}${isSaid(location) ? `, ${oneLine(location)}` : ''}${isSaid(activities) ? `: ${oneLine(activities)}` : ''}`;
  const systemLine = ({ id, name, origin, vendor, stage }: AiSystem): string =>
    `${id} ${name} (${[w.origin[origin], w.stage[stage], ...(isSaid(vendor) ? [w.suppliedBy(oneLine(vendor))] : [])].join(', ')})`;
  const because = (label: string, reason: string): string => `${label}: ${isSaid(reason) ? oneLine(reason) : w.noReason}`;
  const units = (decision: Unit['decision']): readonly Unit[] => records.unit.filter((unit) => unit.decision === decision);
  const of = (scope: AiSystem['scope']): readonly AiSystem[] => systems.filter((system) => system.scope === scope);
  const waves = [...new Set(of('in').map(({ wave }) => wave))].filter((wave) => wave > 0).sort((a, b) => a - b);
  return [
    w.opening(profile.client, profile.roles.map((role) => w.role[role])),
    ...block(w.units, units('in').map(unitLine)),
    ...block(w.systems, of('in').map(systemLine)),
    ...(waves.length < 2 ? [] : block(w.waves, waves.map((wave) => w.wave(wave, of('in').filter((system) => system.wave === wave).map(({ id }) => id))))),
    ...said(w.interfaces, profile.interfaces),
    ...block(
      w.parties,
      records.party.filter(({ addressed }) => addressed === 'yes' || addressed === 'partly').map(({ name, requirements }) => `${name}${isSaid(requirements) ? `: ${oneLine(requirements)}` : ''}`),
    ),
    ...block(w.outside, [...units('out').map(({ name, reason }) => because(name, reason)), ...of('out').map(({ id, name, scopeReason }) => because(`${id} ${name}`, scopeReason))]),
    ...said(w.exclusions, profile.exclusions),
    ...block(w.undecided, [...units('undecided').map(({ name }) => name), ...of('undecided').map(({ id, name }) => `${id} ${name}`)]),
  ].join('\n\n');
};

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
