import { expect, it, vi } from 'vitest';
import { impactsBySystem, judgeImpact } from '../../domain/impact/judge.ts';
import { issuesOfCriteria, judgeRisk } from '../../domain/risk/level.ts';
import { createEngine } from '../../engine/engine.ts';
import { writeExample } from '../../engine/example/write-example.ts';
import { freshFolder, startOfTime } from '../fixtures/engagement.ts';
import { chosen, openEngine, realPacks } from './open-engine.ts';

vi.setConfig({ testTimeout: 60_000 });

it('keeps risks and impact assessments as the answers say: judged by approved criteria, treated in part, and nothing approved or accepted', async () => {
  using folder = freshFolder();
  const path = folder.at('example.plumb');
  await writeExample(path, (own) =>
    createEngine({ packsFolder: realPacks, dataFolder: folder.at('making'), appVersion: '0.1.0', log: () => undefined, now: () => new Date(startOfTime), ...own }),
  );
  await using open = openEngine(folder);
  const { engagement } = await chosen(open, path);
  const { engagement: content } = await open.client.engagement.load({ engagement });
  const { risk, impact } = content.records;
  const { riskCriteria: criteria, sponsor } = content.profile;
  expect(issuesOfCriteria(criteria)).toEqual([]);

  const systems = impactsBySystem(content.systems, impact, '2026-10-14');
  expect(systems.map(({ state, unassessedUse }) => `${state} ${unassessedUse}`)).toEqual(['draft true', 'draft true', 'draft true', 'none true', 'none true']);
  const gapsOf = (system: string) => judgeImpact(impact.find((one) => one.system === system)!, criteria).gaps.map(({ type }) => type);
  expect(gapsOf('S3')).toEqual(expect.arrayContaining(['groups', 'societies', 'conclusion', 'acceptance']));
  expect(gapsOf('S3')).not.toContain('individuals');

  const decided = (decision: string) => new Set(content.decisions.filter((one) => one.decision === decision).map(({ item }) => item));
  const judged = risk.map((one) => judgeRisk(one, { criteria, excluded: decided('excluded'), applicable: decided('applicable'), topManagement: sponsor, today: '2026-10-14' }));
  const named = new Set(judged.flatMap(({ issues }) => issues));
  expect([...named]).toEqual(expect.arrayContaining(['no-treatment', 'not-accepted', 'overdue', 'not-judged', 'no-due-date']));
  // Every control a treatment names is declared applicable (SoA-6).
  expect([named.has('excluded-control'), named.has('undecided-control')]).toEqual([false, false]);
  expect(risk.filter(({ acceptedOn }) => acceptedOn !== '')).toEqual([]);
  expect(risk.filter(({ impact: from }) => from !== '').every((one) => impact.some(({ id, system }) => id === one.impact && one.systems.includes(system)))).toBe(true);
});
