import fc from 'fast-check';
import { answerFields, achievementAnswers, evidenceLevels, type AnswerField } from '../../domain/answer/answer.ts';
import type { JsonValue } from '../../domain/canonical-json.ts';
import { controlDecisions } from '../../domain/engagement/engagement.ts';
import { aiRoleIds, organisationSizes, systemOrigins, systemStages, systemTiers, systemTraits } from '../../domain/pack/condition.ts';
import type { Change } from '../../db/log-writer.ts';
import { answerEntity } from '../fixtures/engagement.ts';
import { itemIds, questionIds, systemQuestionIds } from '../fixtures/small-pack.ts';

/** What a person, or the end of a working day, does to an engagement. */
export type Step =
  | { readonly type: 'edit'; readonly changes: readonly Change[]; readonly author: string; readonly at: string }
  | { readonly type: 'undo' | 'redo'; readonly author: string; readonly at: string }
  | { readonly type: 'reopen' }
  | { readonly type: 'rebuild' };

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const line = fc.constantFrom('Triage assistant', 'Prüfbericht', '日誌', 'x');
const values: Readonly<Record<AnswerField, fc.Arbitrary<JsonValue>>> = {
  value: fc.option(
    fc.constantFrom<JsonValue>(...achievementAnswers, { maturity: 3 }, { yes_no: 'partly' }, { choices: ['a', 'b'] }, { number: 4.5 }, { date: '2026-11-24' }, { rows: [['a', '日']] }),
  ),
  evidence: fc.constantFrom(...evidenceLevels),
  reason: text,
  note: text,
  evidenceReference: text,
  evidenceItems: fc.constantFrom<JsonValue>([], ['e-1'], ['e-1', 'e-2']),
  confirmedIn: fc.constantFrom('', 'b-1'),
  flagged: fc.boolean(),
  parked: fc.boolean(),
};
const roles = fc.subarray([...aiRoleIds]);
const system = fc.constantFrom('S1', 'S2', 'S3', 'S10');

const field = (entity: fc.Arbitrary<string>, name: string, value: fc.Arbitrary<JsonValue>): fc.Arbitrary<Change> =>
  fc.record({ entity, field: fc.constant(name), value: fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) });

// Few entities, so that histories come back to the same ones.
const answer = fc.oneof(
  fc.constantFrom(...questionIds.slice(0, 4)).map((question) => answerEntity(question)),
  fc.tuple(fc.constantFrom(...systemQuestionIds.slice(0, 2)), system).map(([question, id]) => answerEntity(question, id)),
);
const systemName = system.map((id) => `system/${id}`);
const control = fc.constantFrom(...itemIds.slice(0, 3)).map((item) => `control/${item}`);
const profile = fc.constant('profile');
const risk = fc.constantFrom('risk/r-1', 'risk/r-2', 'risk/r-3');
const judgement = fc.constantFrom(...itemIds.slice(0, 2)).map((item) => `judgement/${item}`);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...answerFields.map((name) => field(answer, name, values[name]))) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      field(systemName, 'name', line),
      field(systemName, 'intendedPurpose', text),
      field(systemName, 'tier', fc.constantFrom(...systemTiers)),
      field(systemName, 'origin', fc.constantFrom(...systemOrigins)),
      field(systemName, 'stage', fc.constantFrom(...systemStages)),
      field(systemName, 'traits', fc.subarray([...systemTraits])),
      field(systemName, 'roles', roles),
      field(systemName, 'sampled', fc.boolean()),
    ),
  },
  { weight: 1, arbitrary: fc.oneof(field(control, 'decision', fc.constantFrom(...controlDecisions)), field(control, 'justification', text)) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      field(risk, 'number', fc.integer({ min: 1, max: 3 })),
      field(risk, 'title', line),
      field(risk, 'description', text),
      field(risk, 'likelihood', fc.constantFrom<JsonValue>(1, 3, 5)),
      field(judgement, 'grade', fc.constantFrom('major', 'conform')),
      field(judgement, 'gradeReason', text),
      field(control, 'owner', line),
      field(systemName, 'vendor', line),
      field(profile, 'drivers', text),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      field(profile, 'client', line),
      field(profile, 'size', fc.constantFrom(...organisationSizes)),
      field(profile, 'roles', roles),
      field(profile, 'scope', text),
    ),
  },
);

/** Any clock: years apart, forwards and backwards. */
const at = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const author = fc.constantFrom('Ann', 'Ben', 'Çelik');

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('edit' as const), changes: fc.array(change, { minLength: 1, maxLength: 5 }), author, at }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const), author, at }) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'reopen' } as const, { type: 'rebuild' } as const) },
);

export const history: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 1, maxLength: 30, size: 'max' });
