/** The connecting words of a drafted finding, in the language the texts of the pack are taken in. */
import type { CauseTag } from '../pack/schema.ts';
import type { EvidenceLevel } from '../answer/answer.ts';
import type { SystemTier } from '../pack/condition.ts';

export interface DraftWords {
  readonly organisation: string;
  readonly rated: Readonly<Record<1 | 2 | 3 | 4, string>>;
  readonly undetermined: string;
  /** Before the question that could not be answered. */
  readonly notDetermined: string;
  readonly goodPractice: string;
  readonly evidence: Readonly<Record<EvidenceLevel, string>>;
  readonly capped: string;
  readonly noReference: string;
  readonly cause: Readonly<Record<CauseTag, string>>;
  readonly indicated: string;
  readonly establish: string;
  readonly required: (reference: string, requires: string) => string;
  readonly documents: string;
  readonly concerns: string;
  readonly organisationWide: string;
  readonly tier: Readonly<Record<SystemTier, string>>;
  readonly affected: string;
  readonly vulnerable: string;
  readonly touches: string;
  readonly doneWhen: string;
  readonly bundleTitle: (subject: string) => string;
  readonly bundleFamily: (count: number, family: string) => string;
  readonly bundleCause: (count: number, cause: string) => string;
  readonly bundleReason: string;
}
export const draftLanguages = ['en', 'de'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

export const draftWords: Readonly<Record<DraftLanguage, DraftWords>> = {
  en: {
    organisation: 'Organisation',
    rated: { 1: 'not met', 2: 'met in part', 3: 'largely met', 4: 'met' },
    undetermined: 'could not be determined',
    notDetermined: 'It could not be determined:',
    goodPractice: 'Good practice:',
    evidence: { E0: 'claim only', E1: 'one interview', E2: 'two people agree, or observed', E3: 'document or record seen', E4: 'sampled or tested over time' },
    capped: 'rated lower than answered, for want of evidence',
    noReference: 'no reference noted',
    cause: {
      'no-owner': 'Nobody answers for it.',
      'not-defined': 'It is not defined.',
      'not-followed': 'It is defined and not followed.',
      'no-record': 'It may be done, but leaves no record.',
      'no-competence': 'The competence is missing.',
      'no-resources': 'Time, people or money are missing.',
      'supplier-dependent': 'It depends on a supplier.',
      'scope-error': 'The scope was drawn wrongly.',
      'tool-missing': 'A tool is missing.',
    },
    indicated: 'Indicated by the answers, to be confirmed.',
    establish: 'To establish it:',
    required: (reference, requires) => `${reference}: ${requires}`,
    documents: 'Documented information demanded:',
    concerns: 'Concerns:',
    organisationWide: 'Concerns the organisation as a whole, and through it every AI system in scope.',
    tier: { high: 'high tier', medium: 'medium tier', low: 'low tier' },
    affected: 'Affected persons:',
    vulnerable: 'Among them:',
    touches: 'Also touches:',
    doneWhen: 'Done when this is there:',
    bundleTitle: (subject) => `Systemic: ${subject}`,
    bundleFamily: (count, family) => `${count} shortfalls in ${family}, each minor by itself, show that this part of the management system does not reach its intended results:`,
    bundleCause: (count, cause) => `The same cause stands behind ${count} shortfalls. ${cause} They are:`,
    bundleReason: 'Three or more shortfalls with one thing behind them are graded together as one major.',
  },
  de: {
    organisation: 'Organisation',
    rated: { 1: 'nicht erfüllt', 2: 'teilweise erfüllt', 3: 'weitgehend erfüllt', 4: 'erfüllt' },
    undetermined: 'nicht feststellbar',
    notDetermined: 'Es ließ sich nicht feststellen:',
    goodPractice: 'Gute Praxis:',
    evidence: { E0: 'nur Aussage', E1: 'ein Gespräch', E2: 'zwei Personen stimmen überein, oder beobachtet', E3: 'Dokument oder Aufzeichnung gesehen', E4: 'über die Zeit gestichprobt oder geprüft' },
    capped: 'mangels Nachweis niedriger bewertet als beantwortet',
    noReference: 'kein Verweis notiert',
    cause: {
      'no-owner': 'Niemand ist dafür verantwortlich.',
      'not-defined': 'Es ist nicht festgelegt.',
      'not-followed': 'Es ist festgelegt und wird nicht befolgt.',
      'no-record': 'Es geschieht womöglich, hinterlässt aber keine Aufzeichnung.',
      'no-competence': 'Die Kompetenz fehlt.',
      'no-resources': 'Zeit, Personal oder Mittel fehlen.',
      'supplier-dependent': 'Es hängt von einem Lieferanten ab.',
      'scope-error': 'Der Anwendungsbereich ist falsch gezogen.',
      'tool-missing': 'Ein Werkzeug fehlt.',
    },
    indicated: 'Von den Antworten angezeigt, noch zu bestätigen.',
    establish: 'So lässt es sich klären:',
    required: (reference, requires) => `${reference}: ${requires}`,
    documents: 'Verlangte dokumentierte Information:',
    concerns: 'Betrifft:',
    organisationWide: 'Betrifft die Organisation als Ganzes und damit jedes KI-System im Anwendungsbereich.',
    tier: { high: 'Stufe hoch', medium: 'Stufe mittel', low: 'Stufe niedrig' },
    affected: 'Betroffene Personen:',
    vulnerable: 'Darunter:',
    touches: 'Berührt außerdem:',
    doneWhen: 'Erledigt, wenn dies vorliegt:',
    bundleTitle: (subject) => `Systematisch: ${subject}`,
    bundleFamily: (count, family) => `${count} Lücken in ${family}, jede für sich untergeordnet, zeigen, dass dieser Teil des Managementsystems seine beabsichtigten Ergebnisse nicht erreicht:`,
    bundleCause: (count, cause) => `Hinter ${count} Lücken steht dieselbe Ursache. ${cause} Es sind:`,
    bundleReason: 'Drei oder mehr Lücken mit einer gemeinsamen Ursache werden zusammen als eine wesentliche Nichtkonformität eingestuft.',
  },
};
