import { isTextTarget, plainWords, type ColumnMapping, type ImportMapping, type ImportTarget } from './mapping.ts';

/** Headings as clients write them, in plain words. The first list that has a heading decides. */
const whole: readonly (readonly [ImportTarget, readonly string[]])[] = [
  ['name', ['name', 'use case name', 'ai use case name', 'use case', 'ai use case', 'ai system', 'system', 'ai system name', 'name of the ai system', 'system name', 'application', 'application name', 'tool', 'tool name', 'solution', 'title', 'model name', 'ki system', 'name des ki systems', 'bezeichnung', 'systemname', 'anwendung', 'name der anwendung', 'anwendungsfall', 'titel']],
  ['reference', ['id', 'no', 'nr', 'number', 'ref', 'reference', 'system id', 'ai id', 'inventory id', 'inventory no', 'inventory number', 'use case id', 'asset id', 'key', 'nummer', 'lfd nr', 'laufende nummer', 'kennung', 'kennzeichen', 'inventarnummer', 'inventar nr', 'referenz']],
  ['unitName', ['department', 'unit', 'business unit', 'organisation unit', 'organizational unit', 'org unit', 'bureau', 'division', 'team', 'function', 'abteilung', 'bereich', 'fachbereich', 'organisationseinheit', 'oe', 'referat', 'standort']],
  ['owner', ['owner', 'system owner', 'business owner', 'product owner', 'responsible', 'responsible person', 'responsible role', 'accountable', 'contact', 'verantwortlich', 'verantwortlicher', 'verantwortliche rolle', 'verantwortliche person', 'zustandig', 'zuständig', 'eigentümer', 'eigner', 'systemverantwortlicher', 'ansprechpartner']],
  ['vendor', ['vendor', 'supplier', 'provider', 'manufacturer', 'vendor name', 'third party', 'lieferant', 'anbieter', 'hersteller', 'dienstleister']],
  ['embeddedIn', ['embedded in', 'product', 'host product', 'part of', 'enthalten in', 'eingebettet in', 'teil von', 'produkt']],
  ['description', ['description', 'summary', 'short description', 'what it does', 'beschreibung', 'kurzbeschreibung', 'funktion', 'funktionsweise']],
  ['intendedPurpose', ['purpose', 'intended purpose', 'intended use', 'objective', 'what is the intended purpose and expected benefits of the ai', 'zweck', 'zweckbestimmung', 'einsatzzweck', 'ziel', 'verwendungszweck']],
  ['actualUse', ['actual use', 'current use', 'use', 'usage', 'tatsächliche nutzung', 'nutzung', 'verwendung', 'tatsächlicher einsatz', 'einsatz']],
  ['tier', ['tier', 'risk', 'risk tier', 'risk level', 'risk class', 'risk rating', 'criticality', 'impact level', 'is the ai use case rights impacting safety impacting both or neither', 'risiko', 'risikoklasse', 'risikostufe', 'kritikalität', 'risikoeinstufung']],
  ['tierReason', ['tier reason', 'risk reason', 'risk rationale', 'reason for risk', 'begründung der risikoklasse', 'begründung risiko']],
  ['stage', ['stage', 'status', 'phase', 'lifecycle', 'life cycle stage', 'lifecycle stage', 'stage of development', 'development stage', 'state', 'lebenszyklus', 'lebenszyklusphase', 'stand', 'betriebsstatus']],
  ['origin', ['origin', 'source', 'sourcing', 'in house or third party', 'make or buy', 'built or bought', 'herkunft', 'bezug', 'eigenentwicklung oder zukauf', 'beschaffung']],
  ['data', ['data', 'data used', 'input data', 'training data', 'data sources', 'daten', 'eingabedaten', 'trainingsdaten', 'datenquellen', 'verwendete daten']],
  ['affected', ['affected', 'affected persons', 'affected people', 'data subjects', 'users', 'betroffene', 'betroffene personen', 'nutzer', 'anwender']],
  ['vulnerable', ['vulnerable groups', 'vulnerable persons', 'schutzbedürftige gruppen', 'schutzbedürftige personen']],
  ['oversight', ['oversight', 'human oversight', 'oversight model', 'aufsicht', 'menschliche aufsicht']],
  ['unofficial', ['unofficial', 'shadow ai', 'shadow it', 'inoffiziell', 'schatten ki', 'schatten it']],
  ['inUseSince', ['in use since', 'go live', 'go live date', 'live since', 'start date', 'date implemented', 'deployment date', 'in betrieb seit', 'im einsatz seit', 'inbetriebnahme', 'produktivsetzung', 'startdatum']],
  ['retiredOn', ['retired on', 'retired', 'date retired', 'end of use', 'end date', 'end of life', 'ausserbetriebnahme', 'außerbetriebnahme', 'abgeschaltet am', 'enddatum']],
  ['trait:personal-data', ['personal data', 'pii', 'processes personal data', 'personenbezogene daten']],
  ['trait:generative', ['generative', 'generative ai', 'genai', 'generativ', 'generative ki']],
  ['trait:biometric', ['biometric', 'biometrics', 'biometrisch', 'biometrie']],
];

/** Beginnings of longer headings that say enough. */
const beginnings: readonly (readonly [ImportTarget, string])[] = [
  ['description', 'describe the ai system s outputs'],
  ['origin', 'was the ai system involved in this use case developed'],
  ['trait:personal-data', 'does this ai use case involve personally identifiable information'],
  ['data', 'describe any agency owned data used to train'],
];

const byHeading: ReadonlyMap<string, ImportTarget> = new Map(whole.toReversed().flatMap(([target, headings]) => headings.map((heading) => [plainWords(heading), target] as const)));

/** Proposes where columns go. Each field is taken once, by the heading that stands first in the list above; the rest goes into the note. */
export const guessMapping = (headings: readonly string[]): ImportMapping => {
  const wanted = headings.map((heading) => targetFor(heading));
  const ranked = headings
    .map((heading, column) => ({ column, target: wanted[column] ?? 'note', rank: rankOf(heading) }))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  const taken = new Set<ImportTarget>();
  const chosen = new Map<number, ImportTarget>();
  for (const { column, target } of ranked) {
    if (target !== 'note' && taken.has(target) && !isTextTarget(target)) continue;
    taken.add(target);
    chosen.set(column, target);
  }
  return { columns: headings.map((heading, column): ColumnMapping => ({ heading, to: chosen.get(column) ?? 'note' })) };
};

const targetFor = (heading: string): ImportTarget => {
  const plain = plainWords(heading);
  return byHeading.get(plain) ?? beginnings.find(([, start]) => plain.startsWith(start))?.[0] ?? 'note';
};

/** Place of a heading in its list: 'use case name' is more of a name than 'system name'. */
const rankOf = (heading: string): number => {
  const plain = plainWords(heading);
  const list = whole.find(([target]) => target === targetFor(heading))?.[1] ?? [];
  const at = list.findIndex((one) => plainWords(one) === plain);
  return at === -1 ? list.length : at;
};
