import { createRouterClient } from '@orpc/server';
import { isAchievement } from '../../domain/answer/answer.ts';
import type { EngineOptions } from '../host.ts';
import type { Router } from '../router.ts';
import { exampleAnswers } from './answers/index.ts';
import { merrowdale } from './client.ts';
import { exampleReviewer } from './findings.ts';
import { writeFindings, writeReviews } from './write-findings.ts';
import { writeScope } from './write-scope.ts';
import { exampleRiskCriteria } from './risks.ts';
import { writeRisks } from './write-risks.ts';
import { writeStatement } from './write-statement.ts';
import { writeEvidence } from './write-evidence.ts';
import { exampleProgramme } from './programme.ts';
import type { ExampleAnswer, ExampleAnswers } from './example.ts';

/** Starts an engine of its own for the example: its host answers the dialogs, its author is the example's. */
export type StartEngine = (own: Pick<EngineOptions, 'host' | 'author'>) => {
  readonly router: Router;
  readonly close: () => Promise<void>;
};

/**
 * Makes the worked example at `path`, call by call through the public contract, as a person would: what the contract refuses
 * cannot be in it. The path must be free. Throws the Refusal of the call that failed.
 */
export const writeExample = async (path: string, start: StartEngine): Promise<void> => {
  const engine = start({
    author: merrowdale.profile.leadAssessor,
    host: {
      kind: 'command-line',
      dialogs: { chooseEngagement: () => Promise.resolve(null), chooseWhereToSave: () => Promise.resolve(path) },
    },
  });
  try {
    const client = createRouterClient(engine.router);
    const created = await client.engagement.create({ profile: { ...merrowdale.profile, riskCriteria: exampleRiskCriteria }, packs: merrowdale.packs });
    if (created.outcome !== 'opened') return;
    const { engagement } = created;
    for (const { id: _id, ...system } of merrowdale.systems) await client.system.add({ engagement, system });
    await writeScope(client, engagement);
    for (const decision of merrowdale.decisions) await client.control.decide({ engagement, ...decision });
    const piecesCited = await writeEvidence(client, engagement);
    for (const { question, system, answer } of flat(exampleAnswers)) {
      await client.answer.set({ engagement, question, system, change: { ...changeOf(answer), ...evidenceOf(piecesCited(answer.reference ?? '')) } });
    }
    await client.record.update({ engagement, record: { kind: 'programme', id: 'programme', changes: exampleProgramme } });
    await writeRisks(client, engagement);
    await writeStatement(client, engagement);
    // After everything that findings are drafted from.
    await writeFindings(client, engagement);
  } finally {
    await engine.close();
  }
  await asReviewer(path, start);
};

/** Another person opens the file and reviews what is in it. */
const asReviewer = async (path: string, start: StartEngine): Promise<void> => {
  const engine = start({
    author: exampleReviewer,
    host: { kind: 'command-line', dialogs: { chooseEngagement: () => Promise.resolve(path), chooseWhereToSave: () => Promise.resolve(null) } },
  });
  try {
    const client = createRouterClient(engine.router);
    const opened = await client.engagement.choose({});
    if (opened.outcome !== 'opened') return;
    await writeReviews(client, opened.engagement);
    await client.baseline.freeze({ engagement: opened.engagement, title: 'Issue 0.9, for the comments of the client', kind: 'initial', note: 'Before the closing meeting.' });
  } finally {
    await engine.close();
  }
};

const changeOf = (answer: ExampleAnswer) => ({
  value: answer.value,
  note: answer.note,
  ...(answer.evidence === undefined ? {} : { evidence: answer.evidence }),
  ...(answer.reason === undefined || isAchievement(answer.value) ? {} : { reason: answer.reason }),
  ...(answer.reference === undefined ? {} : { evidenceReference: answer.reference }),
  ...(answer.flagged === true ? { flagged: true } : {}),
  ...(answer.parked === true ? { parked: true } : {}),
});

const evidenceOf = (pieces: readonly string[]) => (pieces.length === 0 ? {} : { evidenceItems: [...pieces] });

interface FlatAnswer {
  readonly question: string;
  readonly system: string | null;
  readonly answer: ExampleAnswer;
}

const flat = (answers: ExampleAnswers): readonly FlatAnswer[] =>
  Object.entries(answers).flatMap(([question, given]): readonly FlatAnswer[] =>
    isSingle(given)
      ? [{ question, system: null, answer: given }]
      : Object.entries(given).map(([system, answer]) => ({ question, system, answer })),
  );

const isSingle = (given: ExampleAnswers[string]): given is ExampleAnswer => 'value' in given;
