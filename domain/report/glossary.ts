import type { LabelledText } from './model.ts';

/** The terms a reader outside the project needs, in our own words. */
export const glossary: readonly LabelledText[] = [
  { label: 'AI management system', text: 'The policies, responsibilities, processes and records with which an organisation directs how it develops, provides or uses AI.' },
  { label: 'Annex A', text: 'The reference set of controls of ISO/IEC 42001. Controls are selected by risk; each inclusion and exclusion is justified.' },
  { label: 'Annex A implementation index', text: 'The mean score of the controls that are not excluded, 0 to 100.' },
  { label: 'Clause conformity index', text: 'The weighted mean score of the requirements of clauses 4 to 10, 0 to 100.' },
  { label: 'Conform', text: 'Every criterion that counts is rated Fully on the evidence seen.' },
  { label: 'Core criterion', text: 'A criterion without which the requirement or control does not work; weight 3.' },
  { label: 'Design', text: 'What is defined, documented and approved; the focus of a Stage 1 audit.' },
  { label: 'Evidence cap', text: 'The rule that an answer cannot be rated higher than the evidence for it allows.' },
  { label: 'Gap', text: 'What stands between the present state and a requirement or control; one entry per requirement or control.' },
  { label: 'Impact assessment', text: 'The assessment of what an AI system can mean for individuals, groups and society.' },
  { label: 'Major', text: 'Indicative grade: a core point is missed, so that intended results are in doubt.' },
  { label: 'Minor', text: 'Indicative grade: met in the core, with a shortfall.' },
  { label: 'Operation', text: 'What is done, recorded and effective; the focus of a Stage 2 audit.' },
  { label: 'Opportunity', text: 'A suggestion for improvement; no shortfall against a requirement.' },
  { label: 'Pillar', text: 'A requirement in the chain of scope, policy, risk, Statement of Applicability, impact assessment, audit and review, on which others rest.' },
  { label: 'Statement of Applicability', text: 'The list of all controls with the decision on each and its justification.' },
  { label: 'Tier', text: 'The risk tier of an AI system used for sampling and weighting here; not the risk class of the EU AI Act.' },
];
