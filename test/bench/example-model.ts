import { noRecords } from '../../domain/record/record.ts';
import { emptySystem, undecided } from '../../domain/engagement/engagement.ts';
/** The content model of the worked example's reports, built without a file. */
import { emptyAnswer, type Answer } from '../../domain/answer/answer.ts';
import type { GapReport } from '../../domain/report/model.ts';
import { exampleAnswers } from '../../engine/example/answers/index.ts';
import { merrowdale } from '../../engine/example/client.ts';
import type { ExampleAnswer } from '../../engine/example/example.ts';
import { modelOf, realPacks } from '../reports/real-packs.ts';

export const exampleModel = (): GapReport =>
  modelOf(realPacks(), { id: 'example', records: noRecords, profile: merrowdale.profile, systems: merrowdale.systems.map((system) => ({ ...emptySystem, ...system })), decisions: merrowdale.decisions.map((decision) => ({ ...undecided(decision.item), ...decision })), answers: Object.entries(exampleAnswers).flatMap(([question, given]) => answersTo(question, given)) });

const answersTo = (question: string, given: (typeof exampleAnswers)[string]): readonly Answer[] =>
  isSingle(given)
    ? [answerOf(question, null, given)]
    : Object.entries(given).map(([system, answer]) => answerOf(question, system, answer));

const isSingle = (given: (typeof exampleAnswers)[string]): given is ExampleAnswer => 'value' in given;

const answerOf = (question: string, system: string | null, { reference, ...answer }: ExampleAnswer): Answer => ({
  ...emptyAnswer(question, system),
  evidence: 'E1',
  ...answer,
  evidenceReference: reference ?? '',
});

/** Milliseconds of both, turn by turn, so that both meet the same machine; the first round warms up and is not counted. */
export const inTurn = async (rounds: number, floor: () => Promise<unknown>, ours: () => Promise<unknown>) => {
  const floorMs: number[] = [];
  const oursMs: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [work, into] of [[floor, floorMs], [ours, oursMs]] as const) {
      globalThis.gc?.();
      const start = performance.now();
      await work();
      if (round > 0) into.push(performance.now() - start);
    }
  }
  return { floorMs: median(floorMs), oursMs: median(oursMs), samples: rounds };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The most memory this process has held so far; call it before the floor has run. */
export const peakMemory = (): string => `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
