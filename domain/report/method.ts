import type { Pack } from '../pack/pack.ts';
import type { ReportMethod } from './model.ts';
import { evidenceWords } from './words.ts';

/** Scales, rules and formulas as applied, so that a reader can follow every number (method 1.2 to 1.8). */
export const methodOf = (packs: readonly Pack[], appVersion: string): ReportMethod => ({
  introduction: [
    'Each requirement and control is broken down into questions. A question is answered for the organisation or for each sampled AI system, on four steps: Fully, Largely, Partly, Not. "Not applicable" needs a reason and leaves the calculation; "Cannot determine" is a result of its own; an open question counts neither for nor against.',
    'How an answer is known is recorded beside it as an evidence level. Where the evidence is too weak for the answer given, the rating is lowered and both are shown.',
    `Scores, grades and counts are computed from the answers by fixed rules (Plumbline ${appVersion}); they are rounded once, for display. Grades are proposals of these rules; where the assessors put another in its place, the reason says so.`,
  ],
  anchors: {
    columns: ['', 'Not (0 points)', 'Partly (33)', 'Largely (67)', 'Fully (100)'],
    rows: [
      ['Defined?', 'Nothing agreed', 'Idea or draft, in some places', 'Defined; small parts missing or not approved', 'Defined, approved, known'],
      ['Done?', 'Not done', 'Done sometimes, depends on one person', 'Done as a rule, exceptions known', 'Always done, records for the whole scope'],
      ['Evidence expected', '–', 'Statement', 'Statement and sample', 'Document and records'],
    ],
  },
  evidenceLevels: {
    columns: ['Level', 'Meaning', 'Confidence'],
    rows: (['E0', 'E1', 'E2', 'E3', 'E4'] as const).map((level, step) => [
      level,
      evidenceWords[level].slice(3),
      ['0', '0.4', '0.6', '0.8', '1.0'][step] ?? '',
    ]),
  },
  evidenceCap: {
    columns: ['What is demanded', 'E0', 'E1', 'E2', 'E3', 'E4'],
    rows: [
      ['An act: determination, process, decision', 'Partly', 'Largely', 'Fully', 'Fully', 'Fully'],
      ['A document or record', 'Partly', 'Partly', 'Largely', 'Fully', 'Fully'],
    ],
  },
  grading: {
    columns: ['Rule', 'Condition (the first that matches)', 'Proposed grade'],
    rows: [
      ['1', 'Nothing answered', 'Not assessed'],
      ['2', 'A core criterion is rated Not', 'Major'],
      ['3', 'The score is below 33', 'Major'],
      ['4', 'A pillar of the management system, and a core criterion is rated Partly', 'Major'],
      ['5', 'A criterion could not be determined', 'Cannot determine'],
      ['6', 'A criterion is rated below Fully', 'Minor'],
      ['7', 'All are rated Fully, but a good-practice criterion is not', 'Opportunity'],
      ['8', 'All are rated Fully', 'Conform'],
      ['S', 'Three or more minors in one family', 'One major that bundles them, proposed'],
    ],
  },
  priorities: {
    columns: ['Priority', 'Given to'],
    rows: [
      ['Critical', 'A major gap on a pillar: scope, policy, risk, Statement of Applicability, impact assessment, audit or review'],
      ['High', 'Any other major gap; a minor gap on a pillar'],
      ['Medium', 'Any other minor gap; what could not be determined'],
      ['Low', 'An opportunity for improvement'],
    ],
  },
  formulas: [
    { label: 'Score of a requirement or control', text: 'The mean of the points of its rated criteria, weighted 3 (core), 2 (normal) or 1 (supporting). Good-practice criteria never lower it. Design and operation are the same mean over the criteria of that aspect.' },
    { label: 'Several AI systems', text: 'The mean over the sampled systems, weighted 3, 2, 1 by tier, and capped: at 33 when a high-tier system is rated Not; at 67 when any system is rated Not or a high-tier system Partly.' },
    { label: 'Interval', text: 'The lower end counts every open answer as Not, the upper end as Fully. The true score lies between them.' },
    { label: 'Coverage', text: 'Rated answers as a share of the answers that apply; for a score, those on good practice are left out. Below 50 % no score is printed; below 80 % it is marked with an asterisk.' },
    { label: 'Clause score and indices', text: 'The mean of the item scores, weighted 3 (pillar), 2 or 1. The clause conformity index covers the clauses; the Annex A implementation index covers the controls that are not excluded. The two are never combined into one figure.' },
    { label: 'Status', text: 'Taken from the grades, never from the mean: an average cannot hide a major gap.' },
    { label: 'Confidence', text: 'The weighted mean of the confidence of the evidence levels: high from 0.75, medium from 0.5, low below. It never changes a score.' },
    { label: 'Sample of AI systems', text: 'All systems up to five; above that at least the square root of their number, rounded up, with every high-tier system. The rule is the assessor\'s own.' },
  ],
  packs: packs.map(({ sha256, content }) => ({
    id: content.id,
    version: content.version,
    title: content.title,
    edition: `${content.source.title}, ${content.source.edition}`,
    asOf: content.as_of,
    sha256,
  })),
});
