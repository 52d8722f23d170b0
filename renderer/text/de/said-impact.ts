import type { Phrase } from '../phrasebook.ts';

export const impact: readonly Phrase[] = [
  ['Impact assessment {label} was not approved. It lacks: {=gaps}.', 'Die Folgenabschätzung {label} wurde nicht genehmigt. Es fehlt: {=gaps}.'],
  ['The assessment is kept as it is.', 'Die Folgenabschätzung bleibt, wie sie ist.'],
  ['Fill in what is missing, then approve it.', 'Das Fehlende ergänzen und dann genehmigen.'],
  ['Approve {label} ({=noun})', '{label} genehmigen ({=noun})'],
  ['consequences for individuals', 'Folgen für Einzelne'],
  ['consequences for groups', 'Folgen für Gruppen'],
  ['consequences for society', 'Folgen für die Gesellschaft'],
  ['who assessed it and when', 'wer wann bewertet hat'],
  ['who was heard', 'wer angehört wurde'],
  ['a conclusion', 'eine Schlussfolgerung'],
  ['who accepts what remains', 'wer akzeptiert, was bleibt'],
  ['a look at every aspect', 'ein Blick auf jeden Aspekt'],
  ['what was found in an aspect', 'was zu einem Aspekt gefunden wurde'],
  ['likelihood and severity of an aspect', 'Wahrscheinlichkeit und Schwere eines Aspekts'],
  ['measures against what is not acceptable', 'Maßnahmen gegen das nicht Annehmbare'],
  ['a lower risk after measures than before', 'ein geringeres Risiko nach den Maßnahmen als davor'],
];
