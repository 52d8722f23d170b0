/** The core list of an assessment: what every client is asked for first, whatever else follows (method 1.15). */
export interface CoreRequest {
  /** Named in `source`, so that it is never asked for twice. */
  readonly id: string;
  readonly title: { readonly en: string; readonly de: string };
  readonly format: { readonly en: string; readonly de: string };
  /** Prefixes of uids of the requirements and controls it is needed for. */
  readonly items: readonly string[];
  /** id of an interview role of the packs of ISO/IEC 42001. */
  readonly owner: string;
  readonly sensitivity?: 'confidential' | 'personal-data';
}

const clause = (...refs: readonly string[]): readonly string[] => refs.map((ref) => `iso42001-${ref.toLowerCase()}`);
const document = { en: 'Document, approved version', de: 'Dokument in der freigegebenen Fassung' };
const records = { en: 'Records of the last twelve months', de: 'Aufzeichnungen der letzten zwölf Monate' };
const register = { en: 'Register as a spreadsheet or export', de: 'Verzeichnis als Tabelle oder Export' };

export const coreRequests: readonly CoreRequest[] = [
  { id: 'scope', title: { en: 'Scope of the AI management system', de: 'Anwendungsbereich des KI-Managementsystems' }, format: document, items: clause('4.3', '4.4'), owner: 'aims-lead' },
  { id: 'policy', title: { en: 'AI policy', de: 'KI-Politik' }, format: document, items: clause('5.2', 'A.2.2', 'A.2.3', 'A.2.4'), owner: 'top-management' },
  { id: 'organisation', title: { en: 'Organisation chart and terms of reference of committees', de: 'Organigramm und Geschäftsordnungen der Gremien' }, format: document, items: clause('5.1', '5.3'), owner: 'aims-lead' },
  { id: 'raci', title: { en: 'Roles and responsibilities (RACI)', de: 'Rollen und Verantwortlichkeiten (RACI)' }, format: document, items: clause('5.3', 'A.3.2'), owner: 'aims-lead' },
  { id: 'objectives', title: { en: 'AI objectives and the plans to reach them', de: 'KI-Ziele und Pläne zu ihrer Erreichung' }, format: document, items: clause('6.2'), owner: 'aims-lead' },
  { id: 'risk-method', title: { en: 'Method and criteria of AI risk assessment', de: 'Methode und Kriterien der KI-Risikobeurteilung' }, format: document, items: clause('6.1.1', '6.1.2'), owner: 'risk' },
  { id: 'risk-register', title: { en: 'AI risk register with results', de: 'KI-Risikoverzeichnis mit Ergebnissen' }, format: register, items: clause('6.1.2', '8.2'), owner: 'risk', sensitivity: 'confidential' },
  { id: 'impact-method', title: { en: 'Method of AI system impact assessment', de: 'Methode der Folgenabschätzung für KI-Systeme' }, format: document, items: clause('6.1.4', 'A.5.2'), owner: 'legal-privacy' },
  { id: 'impact-reports', title: { en: 'Reports of AI system impact assessments', de: 'Berichte der Folgenabschätzungen für KI-Systeme' }, format: records, items: clause('8.4', 'A.5.3', 'A.5.4', 'A.5.5'), owner: 'legal-privacy', sensitivity: 'confidential' },
  { id: 'treatment', title: { en: 'Risk treatment plan and acceptance of residual risk', de: 'Risikobehandlungsplan und Annahme der Restrisiken' }, format: document, items: clause('6.1.3', '8.3'), owner: 'risk' },
  { id: 'soa', title: { en: 'Statement of Applicability', de: 'Erklärung zur Anwendbarkeit' }, format: document, items: clause('6.1.3'), owner: 'aims-lead' },
  { id: 'inventory', title: { en: 'AI system inventory', de: 'Verzeichnis der KI-Systeme' }, format: register, items: clause('4.1', '4.3', 'A.4.2'), owner: 'aims-lead' },
  { id: 'life-cycle', title: { en: 'Procedure for the life cycle of AI systems', de: 'Verfahren für den Lebenszyklus von KI-Systemen' }, format: document, items: clause('8.1', 'A.6.1.2', 'A.6.1.3'), owner: 'data-ml' },
  { id: 'system-file', title: { en: 'Model or system file of a sampled AI system', de: 'Modell- oder Systemakte eines KI-Systems der Stichprobe' }, format: { en: 'The whole file, as kept', de: 'Vollständige Akte, wie geführt' }, items: clause('A.6.2.2', 'A.6.2.3', 'A.6.2.4', 'A.6.2.7'), owner: 'data-ml', sensitivity: 'confidential' },
  { id: 'data-sheets', title: { en: 'Data sheets: origin, preparation and quality of data', de: 'Datenblätter: Herkunft, Aufbereitung und Qualität der Daten' }, format: records, items: clause('A.4.3', 'A.7'), owner: 'data-ml' },
  { id: 'suppliers', title: { en: 'Contracts and assessments of AI suppliers', de: 'Verträge mit KI-Lieferanten und deren Bewertungen' }, format: records, items: clause('A.10.2', 'A.10.3'), owner: 'procurement', sensitivity: 'confidential' },
  { id: 'user-information', title: { en: 'Information for users and those affected', de: 'Informationen für Nutzer und Betroffene' }, format: { en: 'As published or handed over', de: 'Wie veröffentlicht oder ausgehändigt' }, items: clause('A.8.2', 'A.8.5'), owner: 'communications' },
  { id: 'incidents', title: { en: 'Incident procedure and log', de: 'Verfahren und Protokoll der Vorfälle' }, format: records, items: clause('A.8.4', 'A.8.3'), owner: 'it-security', sensitivity: 'confidential' },
  { id: 'competence', title: { en: 'Competence matrix and training records', de: 'Kompetenzmatrix und Schulungsnachweise' }, format: records, items: clause('7.2', '7.3', 'A.4.6'), owner: 'hr', sensitivity: 'personal-data' },
  { id: 'monitoring', title: { en: 'Reports of monitoring and measurement', de: 'Berichte der Überwachung und Messung' }, format: records, items: clause('9.1', 'A.6.2.6'), owner: 'data-ml' },
  { id: 'audit-review', title: { en: 'Audit programme and report, management review minutes, corrective action log', de: 'Auditprogramm und -bericht, Protokoll der Managementbewertung, Liste der Korrekturmaßnahmen' }, format: records, items: clause('9.2', '9.3', '10.2'), owner: 'internal-audit' },
  { id: 'certificates', title: { en: 'Existing certificates (ISO/IEC 27001, ISO 9001)', de: 'Vorhandene Zertifikate (ISO/IEC 27001, ISO 9001)' }, format: { en: 'Certificate with its scope', de: 'Zertifikat mit Geltungsbereich' }, items: clause('4.3', '4.4'), owner: 'aims-lead' },
];
