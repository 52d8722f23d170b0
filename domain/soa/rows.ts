/** The Statement of Applicability: one row for every control, those of Annex A and the client's own (method 1.9, SoA-1). */
import type { ControlDecision, Engagement } from '../engagement/engagement.ts';
import { recordLabel } from '../record/record.ts';
import type { Assessment, ItemResult } from '../scoring/assessment.ts';
import { toInteger } from '../scoring/fraction.ts';

export interface SoaRow {
  /** uid of the control, or id of an own one. */
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  /** Area of Annex A it stands in; empty for an own control. */
  readonly area: string;
  /** Of the ISO pack or of a consultancy's own pack; `own` for a control of the client. */
  readonly origin: 'annex-a' | 'pack' | 'own';
  readonly decision: ControlDecision['decision'];
  readonly justification: string;
  readonly risks: readonly string[];
  readonly duties: string;
  readonly implementation: ControlDecision['implementation'];
  readonly owner: string;
  readonly evidence: readonly string[];
  readonly dueOn: string;
  /** What the assessment says beside it; null for an own control, and while it is not assessed. */
  readonly score: number | null;
  readonly result: ItemResult | null;
}

/** Every row in the order of the packs, then the client's own controls. An own control is there because it is needed. */
export const soaRows = (engagement: Pick<Engagement, 'records'>, assessment: Assessment): readonly SoaRow[] => [
  ...assessment.items.flatMap((result): readonly SoaRow[] => {
    const { decision, item, section, pack, S } = result;
    if (decision === null) return [];
    return [
      {
        id: item.uid,
        ref: item.ref,
        title: item.title,
        area: `${section.ref} ${section.title}`,
        origin: pack.register === 'iso-42001' || pack.format === 1 ? 'annex-a' : 'pack',
        decision: decision.decision,
        justification: decision.justification,
        risks: decision.risks,
        duties: decision.duties,
        implementation: decision.implementation,
        owner: decision.owner,
        evidence: decision.evidence,
        dueOn: decision.dueOn,
        score: S === null ? null : toInteger(S),
        result,
      },
    ];
  }),
  ...engagement.records['own-control'].map((control): SoaRow => ({
    id: control.id,
    ref: recordLabel('own-control', control),
    title: control.title,
    area: '',
    origin: 'own',
    decision: 'applicable',
    justification: control.justification,
    risks: control.risks,
    duties: control.duties,
    implementation: control.implementation,
    owner: control.owner,
    evidence: control.evidence,
    dueOn: control.dueOn,
    score: null,
    result: null,
  })),
];

/** What of the rows an approval is about (SoA-8): a change of it is not approved. Scores follow from answers and are no part of it. */
export const approvedContent = (rows: readonly SoaRow[]): readonly object[] => rows.map(({ score: _score, result: _result, area: _area, origin: _origin, ...declared }) => declared);
