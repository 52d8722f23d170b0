import type { AnswerValue, EvidenceLevel } from '../../domain/answer/answer.ts';
import type { AiSystem, ControlDecision, Profile } from '../../domain/engagement/engagement.ts';

/** One answer of the worked example. Evidence is E1 unless said otherwise. */
export interface ExampleAnswer {
  readonly value: AnswerValue;
  readonly evidence?: EvidenceLevel;
  readonly note: string;
  /** Why it is not applicable; only then, 30 characters or more. */
  readonly reason?: string;
  /** Where the evidence is. */
  readonly reference?: string;
  readonly flagged?: boolean;
  readonly parked?: boolean;
}

/** By uid of the question: one answer for the organisation, or one per AI system. */
export type ExampleAnswers = Readonly<Record<string, ExampleAnswer | Readonly<Partial<Record<SystemId, ExampleAnswer>>>>>;
export type SystemId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

export interface ExampleClient {
  readonly profile: Profile;
  readonly systems: readonly (Pick<AiSystem, 'id'> & Partial<AiSystem>)[];
  /** What it is asked, as 'id@version': a later version is offered to it as to any engagement under way. */
  readonly packs: string[];
  /** `item` is the uid of a control. */
  readonly decisions: readonly Pick<ControlDecision, 'item' | 'decision' | 'justification'>[];
}
