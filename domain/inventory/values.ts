import { drifts, oversightModels } from '../engagement/engagement.ts';
import { systemOrigins, systemStages, systemTiers } from '../pack/condition.ts';
import { plainWords, type ValueMeaning, type ValueTarget } from './mapping.ts';

/** Words for each value, English and German, in plain words; longer sayings count by how they begin. */
const meanings: Readonly<Record<'tier' | 'stage' | 'origin' | 'oversight' | 'drift', Readonly<Record<string, readonly string[]>>>> = {
  tier: {
    high: ['high', 'very high', 'critical', 'severe', 'hoch', 'sehr hoch', 'kritisch', 'hochrisiko', 'high risk', 'rights impacting', 'safety impacting', 'both', '3', 'h'],
    medium: ['medium', 'moderate', 'limited', 'limited risk', 'mittel', 'moderat', 'begrenzt', 'neither', '2', 'm'],
    low: ['low', 'minimal', 'minimal risk', 'none', 'no risk', 'niedrig', 'gering', 'minimal', 'kein', '1', 'l'],
  },
  stage: {
    planned: ['planned', 'initiated', 'idea', 'ideation', 'proposed', 'pre deployment', 'geplant', 'idee', 'beantragt', 'in planung'],
    development: ['development', 'in development', 'acquisition and or development', 'implementation and assessment', 'implementation', 'pilot', 'piloting', 'testing', 'test', 'proof of concept', 'poc', 'entwicklung', 'in entwicklung', 'pilotbetrieb', 'in erprobung', 'umsetzung', 'beschaffung'],
    'in-use': ['in use', 'use', 'live', 'in production', 'production', 'productive', 'operational', 'operation', 'operation and maintenance', 'deployed', 'in mission', 'active', 'aktiv', 'produktiv', 'in betrieb', 'im einsatz', 'in nutzung', 'betrieb'],
    retired: ['retired', 'decommissioned', 'inactive', 'discontinued', 'sunset', 'stillgelegt', 'abgeschaltet', 'ausser betrieb', 'außer betrieb', 'eingestellt', 'inaktiv'],
  },
  origin: {
    'in-house': ['in house', 'internal', 'own', 'own development', 'built', 'make', 'developed in house', 'no contract external resources used in development', 'eigenentwicklung', 'intern', 'selbst entwickelt', 'eigene entwicklung'],
    'third-party': ['third party', 'external', 'vendor', 'bought', 'buy', 'purchased', 'saas', 'cots', 'commercial', 'contractor', 'developed with contracting resources', 'exclusively developed with contract external resources', 'developed with both contracting and in house', 'developed with a combination of in house and', 'extern', 'zukauf', 'gekauft', 'drittanbieter', 'fremdentwicklung', 'lieferant'],
    embedded: ['embedded', 'embedded feature', 'feature', 'part of a product', 'eingebettet', 'eingebettete funktion', 'funktion eines produkts'],
  },
  oversight: {
    'in-the-loop': ['in the loop', 'human in the loop', 'hitl'],
    'on-the-loop': ['on the loop', 'human on the loop', 'hotl'],
    'in-command': ['in command', 'human in command', 'hic'],
    none: ['none', 'no', 'keine', 'nein', 'ohne'],
    undefined: ['undefined', 'not defined', 'unknown', 'nicht festgelegt', 'unbekannt'],
  },
  drift: {
    unknown: ['unknown', 'unbekannt'],
    none: ['none', 'no', 'keine', 'nein'],
    minor: ['minor', 'small', 'gering', 'klein'],
    material: ['material', 'major', 'wesentlich', 'erheblich'],
  },
};

const yes = ['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'oui', 'si', '✓', '✔'];
const no = ['no', 'n', 'false', '0', 'nein', 'falsch', 'none', 'keine'];
/** Sayings for "nothing to say": they leave a field alone without a warning. */
const silent = new Set(['', 'n a', 'na', 'not applicable', 'unknown', 'tbd', 'tbc', 'entfällt', 'nicht zutreffend', 'k a', 'keine angabe', 'unbekannt', 'offen']);

/** The values a translated field takes. */
export const valuesOf = (target: ValueTarget): readonly string[] => {
  switch (target) {
    case 'tier':
      return systemTiers;
    case 'stage':
      return systemStages;
    case 'origin':
      return systemOrigins;
    case 'oversight':
      return oversightModels;
    case 'drift':
      return drifts;
    default:
      return ['yes', 'no'];
  }
};

export type Understood = { readonly type: 'means'; readonly value: string } | { readonly type: 'nothing' } | { readonly type: 'unknown' };

/** What a cell means for a field: by the meanings given, then by the words above, whole first and then by how it begins. */
export const understand = (target: ValueTarget, text: string, given: readonly ValueMeaning[] = []): Understood => {
  const plain = plainWords(text);
  const chosen = given.find(({ said }) => said.trim() === text.trim()) ?? given.find(({ said }) => plainWords(said) === plain);
  if (chosen !== undefined) return chosen.means !== null && valuesOf(target).includes(chosen.means) ? { type: 'means', value: chosen.means } : { type: 'nothing' };
  const words = wordsFor(target);
  // A tick has no letters to compare by.
  const exact = words.find(([, list]) => list.includes(plain) || list.includes(text.trim().toLowerCase()));
  if (exact !== undefined) return { type: 'means', value: exact[0] };
  if (silent.has(plain)) return { type: 'nothing' };
  // "Rights-impacting" and "Developed in-house." may be followed by an explanation; one short word is no beginning.
  const starts = words
    .flatMap(([value, list]) => list.map((word) => ({ value, word })))
    .filter(({ word }) => word.length >= 4 && plain.startsWith(`${word} `))
    .sort((a, b) => b.word.length - a.word.length)[0];
  if (starts !== undefined && !/^(none|neither|test|use|make|feature|own)$/.test(starts.word)) return { type: 'means', value: starts.value };
  return { type: 'unknown' };
};

const wordsFor = (target: ValueTarget): readonly (readonly [string, readonly string[]])[] => {
  switch (target) {
    case 'tier':
    case 'stage':
    case 'origin':
    case 'oversight':
    case 'drift':
      return Object.entries(meanings[target]);
    default:
      return [
        ['yes', yes],
        ['no', no],
      ];
  }
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether days come before months in a column with strokes: true once any of its dates can be read no other way. */
export const dayFirst = (texts: readonly string[]): boolean => texts.some((text) => Number(/^\s*(\d{1,2})\/\d{1,2}\/\d{4}/.exec(text)?.[1] ?? 0) > 12);

/**
 * A day as ISO 8601 from what people write: 2024-10-01, 01.10.2024, 10/1/2024 (month first unless the column shows otherwise),
 * 1 October 2024; null for anything else and for a day there is not.
 */
export const dayOf = (text: string, daysFirst: boolean): string | null => {
  const given = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(given);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(given);
  if (dotted !== null) return realDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const stroked = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+0?0:00(?::00)?)?$/.exec(given);
  if (stroked !== null) {
    const [first, second, year] = [Number(stroked[1]), Number(stroked[2]), Number(stroked[3])];
    return daysFirst ? realDay(year, second, first) : realDay(year, first, second);
  }
  const worded = /^(?:(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})|([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4}))$/i.exec(given);
  if (worded === null) return null;
  const month = monthNames.indexOf((worded[2] ?? worded[4] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : realDay(Number(worded[3] ?? worded[6]), month, Number(worded[1] ?? worded[5]));
};

const realDay = (year: number, month: number, day: number): string | null => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1900 || year > 2200 || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

export const isSilent = (text: string): boolean => silent.has(plainWords(text)) || /^[\s–—-]*$/.test(text);
