import type { Text } from '../text.ts';

export const comparison: Text['crosswalk']['comparison'] = {
  lead: 'Was drei Regelwerke sind, wen sie erreichen und wie sie zueinander stehen.',
  question: '„Wir befassen uns mit der KI-Verordnung. Brauchen wir auch ISO/IEC 42001?“',
  answer: [
    'Die Verordnung verlangt sie nicht, und die Norm ersetzt keine Pflicht der Verordnung. Ein Zertifikat, auch nach EN ISO/IEC 42001:2026, begründet keine Konformitätsvermutung: Diese Ausgabe ist eine Übernahme, keine harmonisierte Norm. Nur im Amtsblatt genannte Normen und gemeinsame Spezifikationen begründen sie. EN 18286 zum Qualitätsmanagement wurde für Art. 17 geschrieben.',
    'Was sie gibt, ist die Organisation hinter den Pflichten: Verantwortliche, eine Liste der KI-Systeme, ein Verfahren für Risiken und Auswirkungen, Kompetenz, Steuerung von Lieferanten, Aufzeichnungen, Audit und Bewertung. Ohne das sind die Pflichten je System schwer einzuhalten und schwer nachzuweisen. Die Abdeckung sagt Pflicht für Pflicht, wie weit das hier reicht und was fehlt.',
    'Sie lohnt sich, wo Kunden oder Ausschreibungen ein Zertifikat verlangen, wo viele KI-Systeme oder mehrere Gesetze und Länder auf eine Weise gesteuert werden sollen, oder wo die meisten Systeme nicht hochriskant sind und gute Praxis trotzdem zu zeigen ist. Sie ist nicht der erste Schritt, solange ein System verboten oder hochriskant sein kann und die Einordnung offen ist: Das ist zuerst zu klären.',
  ],
  feature: 'Merkmal',
  act: 'KI-Verordnung der EU',
  rows: [
    {
      name: 'Art',
      iso: 'Internationale Norm für ein Managementsystem mit zertifizierbaren Anforderungen.',
      act: 'Verordnung der Europäischen Union, unmittelbar verbindlich, von Behörden durchgesetzt, mit Geldbußen.',
      nist: 'Freiwilliger Rahmen einer Behörde der Vereinigten Staaten mit Ergebnissen und vorgeschlagenen Schritten.',
    },
    {
      name: 'Räumliche Geltung',
      iso: 'Weltweit: jede Organisation, die KI-Systeme entwickelt, bereitstellt oder nutzt.',
      act: 'Der Markt der Union: auch Anbieter und Betreiber anderswo, deren Systeme oder Ausgaben in der Union genutzt werden.',
      nist: 'Für die Vereinigten Staaten geschrieben, weltweit genutzt.',
    },
    {
      name: 'Ansatz',
      iso: 'Die Organisation steuern: Kontext, Leitlinie, Risiko- und Folgenabschätzung, nach Risiko gewählte Maßnahmen, Audit, Bewertung, Verbesserung. Die Kriterien setzt die Organisation.',
      act: 'Recht je System oder Modell: verbotene Praktiken, Hochrisiko-Systeme, Transparenz, Modelle mit allgemeinem Verwendungszweck. Inhalt, Schritte und Termine setzt das Gesetz; manches kann keine Risikoakzeptanz erlauben.',
      nist: 'Vier Funktionen, Govern, Map, Measure und Manage, mit 72 Ergebnissen, aus denen ein Profil auswählt.',
    },
    {
      name: 'Zertifizierung',
      iso: 'Durch eine Zertifizierungsstelle, die eine Akkreditierungsstelle akkreditiert hat, in zwei Stufen, mit Überwachung dazwischen und Rezertifizierung. Zertifiziert wird das Managementsystem, kein Produkt.',
      act: 'Kein Zertifikat der Organisation. Für Hochrisiko-Systeme eine Konformitätsbewertung, teils mit notifizierter Stelle, eine Erklärung und die CE-Kennzeichnung.',
      nist: 'Keine. Aussagen über Übereinstimmung macht die Organisation selbst.',
    },
    {
      name: 'Lebenszyklus',
      iso: 'Ganz, durch die Maßnahmen zu Lebenszyklus, Daten und Nutzung; das Ende der Nutzung hat keine eigene Maßnahme, die menschliche Aufsicht ist auf mehrere verteilt.',
      act: 'Vom Entwurf bis zur Beobachtung nach dem Inverkehrbringen, die meisten Pflichten davor; Betreiber haben Pflichten in der Nutzung.',
      nist: 'Alle Phasen, mit Beteiligten je Phase; Map und Measure sehen ein System am genauesten an.',
    },
    {
      name: 'Verhältnis',
      iso: 'Die Grundlage, auf der beide anderen stehen können. Zuordnungen zu beiden sind in dieser Anwendung; keine zur Verordnung ist vollständig.',
      act: 'Unabhängig von der Norm; ihre Rollen bedeuten anderes: Ein „Betreiber“ der Verordnung ist keine Rolle nach ISO/IEC 22989.',
      nist: 'Dem Gedanken nach der Norm am nächsten. Die veröffentlichte Zuordnung stammt von einem Unternehmen; NIST führt sie, ohne sie zu bestätigen.',
    },
  ],
};
