import type { Achievement, Maturity } from '../../../domain/answer/answer.ts';
import { answerInWords } from '../../../domain/pack/answer-words.ts';
import type { Text } from '../text.ts';
import { dayIn, enteredIn, momentIn } from '../written.ts';

const locale = 'de-DE';
const decimal = ',';

const achievement: Readonly<Record<Achievement, string>> = { 4: 'Vollständig', 3: 'Weitgehend', 2: 'Teilweise', 1: 'Nicht' };
const yesNo = { yes: 'Ja', partly: 'Teilweise', no: 'Nein' };
const maturity = (level: Maturity): string =>
  `${level} ${['Nicht vorhanden', 'Fallweise', 'Teilweise festgelegt', 'Festgelegt und umgesetzt', 'Gemessen', 'Fortlaufend verbessert'][level] ?? ''}`;
const grade: Text['common']['grade'] = {
  conform: 'Konform',
  opportunity: 'Verbesserung',
  minor: 'Untergeordnet',
  major: 'Wesentlich',
  'cannot-determine': 'Nicht feststellbar',
  'not-assessed': 'Nicht bewertet',
  excluded: 'Ausgeschlossen',
};

export const common: Text['common'] = {
  product: 'Plumbline',
  locale,
  date: (day) => dayIn(locale, day),
  add: 'Hinzufügen',
  open: 'Öffnen',
  remove: 'Entfernen',
  typeToFind: 'Tippen und mit Enter übernehmen',
  takeOut: (name) => `${name} herausnehmen`,
  filterByTyping: 'Durch Tippen filtern',
  nothingMatches: 'Nichts passt.',
  moment: (at) => momentIn(locale, at),
  decimal,
  inSentence: (word) => `„${word}“`,
  yesNo,
  maturity,
  achievement,
  answer: (question, value) =>
    enteredIn(locale, decimal, question, value) ??
    answerInWords(question, value, {
      open: 'Offen',
      notApplicable: 'Nicht zutreffend',
      cannotDetermine: 'Nicht feststellbar',
      achievement,
      yesNo,
      maturity,
    }),
  evidence: {
    E0: 'Nur behauptet',
    E1: 'Ein Gespräch',
    E2: 'Zwei stimmen überein oder beobachtet',
    E3: 'Dokument oder Aufzeichnung',
    E4: 'Stichprobe oder Test im Verlauf',
  },
  grade,
  gradeLong: {
    ...grade,
    major: 'Wesentliche Nichtkonformität',
    minor: 'Untergeordnete Nichtkonformität',
    opportunity: 'Verbesserungspotenzial',
  },
  status: {
    red: 'Wesentliche Lücken',
    amber: 'Zu schließende Lücken',
    green: 'Keine Lücke festgestellt',
    grey: 'Nicht vollständig bewertet',
  },
  role: {
    'ai-provider': 'KI-Anbieter',
    'ai-producer': 'KI-Hersteller',
    'ai-customer': 'KI-Kunde (nutzend)',
    'ai-partner': 'KI-Partner',
    'ai-subject': 'KI-betroffene Partei',
    'relevant-authority': 'Relevante Behörde',
  },
  roleHint: {
    'ai-provider': 'bietet KI-Produkte, -Dienste oder -Plattformen an',
    'ai-producer': 'entwirft, entwickelt und testet KI-Systeme und gibt sie frei',
    'ai-customer': 'nutzt KI-Produkte oder -Dienste',
    'ai-partner': 'liefert Daten, Integration, Bewertung oder Audit',
    'ai-subject': 'ist von KI-Systemen oder ihren Daten betroffen',
    'relevant-authority': 'legt Regeln fest oder führt Aufsicht',
  },
  size: {
    micro: 'Kleinst, unter 10 Beschäftigte',
    small: 'Klein, 10 bis 49 Beschäftigte',
    medium: 'Mittel, 50 bis 249 Beschäftigte',
    'small-mid-cap': 'Kleine Midcap, unter 750 Beschäftigte',
    large: 'Groß, ab 750 Beschäftigte',
  },
  tier: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
  origin: { 'in-house': 'Selbst entwickelt', 'third-party': 'Von Dritten', embedded: 'In andere Software eingebettet' },
  sector: {
    agriculture: 'Land- und Ernährungswirtschaft',
    construction: 'Bau und Immobilien',
    education: 'Bildung und Forschung',
    'energy-utilities': 'Energie und Versorgung',
    'financial-services': 'Finanzdienstleistungen',
    health: 'Gesundheit und Soziales',
    insurance: 'Versicherungen',
    manufacturing: 'Verarbeitendes Gewerbe',
    media: 'Medien und Unterhaltung',
    'professional-services': 'Freiberufliche Dienste und Beratung',
    'public-administration': 'Öffentliche Verwaltung',
    retail: 'Einzel- und Großhandel',
    technology: 'Technologie und Software',
    telecommunications: 'Telekommunikation',
    transport: 'Verkehr und Logistik',
    other: 'Andere',
  },
  stage: { planned: 'Geplant', development: 'In Entwicklung', 'in-use': 'In Nutzung', retired: 'Außer Betrieb' },
  trait: {
    'personal-data': 'Verarbeitet personenbezogene Daten',
    'affects-persons': 'Seine Ergebnisse betreffen einzelne Menschen',
    'vulnerable-groups': 'Betrifft Kinder oder andere schutzbedürftige Gruppen',
    generative: 'Erzeugt Texte, Bilder, Ton oder Code',
    'acts-alone': 'Handelt ohne zwischengeschalteten Menschen',
    biometric: 'Nutzt biometrische Daten',
    safety: 'Ein Versagen gefährdet Gesundheit oder Sicherheit',
  },
  priority: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
  organisation: 'Organisation',
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  none: 'Keine Angabe',
  yes: 'Ja',
  no: 'Nein',
  noScore: 'Wird unter 50 % Abdeckung nicht ausgewiesen',
  hatched: 'Vorläufig: Abdeckung unter 80 %',
  of: (part, whole) => `${part} von ${whole}`,
  interval: (low, high) => `${low} bis ${high}`,
  needsName: 'Bitte einen Namen eingeben.',
  characters: (have, need) => `${have} von mindestens ${need} Zeichen`,
  listJoin: (words, last) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last === 'and' ? 'und' : 'oder'} ${words.at(-1) ?? ''}`),
  failure: {
    happened: 'Was geschehen ist',
    kept: 'Was erhalten blieb',
    todo: 'Was zu tun ist',
    unreachable: {
      happened: 'Plumbline hat nicht geantwortet.',
      kept: 'Alles, was als gespeichert angezeigt ist, steht in der Datei; was seither eingegeben wurde, ist noch auf dieser Seite.',
      todo: 'Diese Seite offen lassen, prüfen, ob Plumbline läuft, und es erneut versuchen.',
    },
    sessionEnded: {
      happened: 'Plumbline wurde neu gestartet und kennt diese Seite nicht mehr.',
      kept: 'Alles, was als gespeichert angezeigt ist, steht in der Datei.',
      todo: 'Als nicht gespeichert gekennzeichneten Text kopieren und dann die Seite öffnen, die beim neuen Start angezeigt wird.',
    },
    unexpected: (id) => ({
      happened: 'Es ist etwas geschehen, wofür Plumbline keine Bezeichnung hat.',
      kept: 'Alles, was als gespeichert angezeigt ist, steht in der Datei.',
      todo: `Erneut versuchen. Tritt es wieder auf, stehen die Einzelheiten im Protokoll dieses Computers unter ${id}.`,
    }),
  },
};
