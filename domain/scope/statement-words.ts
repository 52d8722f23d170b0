import type { AiRole, SystemOrigin, SystemStage } from '../pack/condition.ts';

export type StatementLanguage = 'en' | 'de';

interface StatementWords {
  readonly opening: (client: string, roles: readonly string[]) => string;
  readonly units: string;
  readonly systems: string;
  readonly waves: string;
  readonly wave: (wave: number, systems: readonly string[]) => string;
  readonly interfaces: string;
  readonly parties: string;
  readonly outside: string;
  readonly exclusions: string;
  readonly undecided: string;
  readonly noReason: string;
  readonly suppliedBy: (vendor: string) => string;
  readonly role: Readonly<Record<AiRole, string>>;
  readonly origin: Readonly<Record<SystemOrigin, string>>;
  readonly stage: Readonly<Record<SystemStage, string>>;
}

/** Wording of a drafted scope statement, in the languages a report is read in. */
export const statementWords: Readonly<Record<StatementLanguage, StatementWords>> = {
  en: {
    opening: (client, roles) =>
      `The AI management system of ${client} covers the organisation and the AI systems named below${roles.length === 0 ? '' : `, in the roles of ${roles.join(', ')} (ISO/IEC 22989)`}. The assessed scope is the scope intended for certification.`,
    units: 'Organisation and sites in scope:',
    systems: 'AI systems in scope:',
    waves: 'Order in which they are brought under the management system:',
    wave: (wave, systems) => `Wave ${wave}: ${systems.join(', ')}`,
    interfaces: 'Interfaces and dependencies:',
    parties: 'Interested parties whose requirements are taken up:',
    outside: 'Outside the scope, with the reason:',
    exclusions: 'Further exclusions:',
    undecided: 'Not decided yet:',
    noReason: 'no reason entered',
    suppliedBy: (vendor) => `supplied by ${vendor}`,
    role: { 'ai-provider': 'AI provider', 'ai-producer': 'AI producer', 'ai-customer': 'AI customer', 'ai-partner': 'AI partner', 'ai-subject': 'AI subject', 'relevant-authority': 'relevant authority' },
    origin: { 'in-house': 'built in-house', 'third-party': 'from a third party', embedded: 'embedded in a product' },
    stage: { planned: 'planned', development: 'in development', 'in-use': 'in use', retired: 'retired' },
  },
  de: {
    opening: (client, roles) =>
      `Das KI-Managementsystem von ${client} umfasst die unten genannten Teile der Organisation und KI-Systeme${roles.length === 0 ? '' : `, in den Rollen ${roles.join(', ')} (ISO/IEC 22989)`}. Der bewertete Anwendungsbereich ist der für die Zertifizierung vorgesehene.`,
    units: 'Organisation und Standorte im Anwendungsbereich:',
    systems: 'KI-Systeme im Anwendungsbereich:',
    waves: 'Reihenfolge, in der sie unter das Managementsystem gestellt werden:',
    wave: (wave, systems) => `Welle ${wave}: ${systems.join(', ')}`,
    interfaces: 'Schnittstellen und Abhängigkeiten:',
    parties: 'Interessierte Parteien, deren Anforderungen aufgenommen sind:',
    outside: 'Außerhalb des Anwendungsbereichs, mit Begründung:',
    exclusions: 'Weitere Ausschlüsse:',
    undecided: 'Noch nicht entschieden:',
    noReason: 'keine Begründung eingetragen',
    suppliedBy: (vendor) => `geliefert von ${vendor}`,
    role: { 'ai-provider': 'KI-Anbieter', 'ai-producer': 'KI-Hersteller', 'ai-customer': 'KI-Kunde', 'ai-partner': 'KI-Partner', 'ai-subject': 'von KI Betroffener', 'relevant-authority': 'zuständige Behörde' },
    origin: { 'in-house': 'selbst entwickelt', 'third-party': 'von Dritten', embedded: 'in ein Produkt eingebettet' },
    stage: { planned: 'geplant', development: 'in Entwicklung', 'in-use': 'in Betrieb', retired: 'außer Betrieb' },
  },
};
