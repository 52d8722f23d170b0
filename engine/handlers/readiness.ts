import type { ReadinessShown } from '../../contract/readiness-shapes.ts';
import { clearing } from '../../domain/readiness/clears.ts';
import { readinessFacts } from '../../domain/readiness/facts.ts';
import { journeyOf, programmeWarningsOf } from '../../domain/readiness/journey.ts';
import { readinessOf, ruleAnswers, type StageVerdict } from '../../domain/readiness/verdict.ts';
import { assess } from '../../domain/scoring/assess.ts';
import type { Session } from '../session.ts';

/** How ready for Stage 1 and Stage 2, on a day. */
export const showReadiness = (session: Session, on: string): ReadinessShown => {
  const engagement = session.file.read();
  const assessment = assess(session.packs, engagement);
  const facts = readinessFacts(engagement, assessment, on);
  const { stage1, stage2 } = readinessOf(facts, ruleAnswers(assessment));
  return {
    on,
    stage1: stageOf(stage1),
    stage2: stageOf(stage2),
    journey: journeyOf(engagement, assessment, facts).map((step) => ({ ...step })),
    warnings: [...programmeWarningsOf(engagement, on)],
  };
};

const stageOf = ({ verdict, tooLittleKnown, rules }: StageVerdict): ReadinessShown['stage1'] => ({
  verdict,
  tooLittleKnown,
  rules: rules.map((result) => ({ ...result, facts: [...result.facts], actions: [...clearing[result.rule].actions] })),
});
