import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EngagementFile } from '../../db/engagement-file.ts';
import type { Change } from '../../db/log-writer.ts';
import { openSerialized } from '../../db/sqlite.ts';
import { verifyEngagement } from '../../db/verify.ts';
import { emptyAnswer } from '../../domain/answer/answer.ts';
import { canonicalJson, type JsonValue } from '../../domain/canonical-json.ts';
import { undecided, emptySystem, emptyProfile, type AiSystem, type ControlDecision, type Engagement } from '../../domain/engagement/engagement.ts';
import type { Operation } from '../../domain/log/operation.ts';
import { emptyRecords, noRecords, type Judgement, type Risk } from '../../domain/record/record.ts';
import { scaled } from '../durability/scale.ts';
import { createEngagement, edit, freshFolder, openEngagement } from '../fixtures/engagement.ts';
import { history, type Step } from './random-histories.ts';

/** What an engagement says, without who and when, and without answers and decisions that say nothing. */
const saying = ({ profile, systems, decisions, answers, records }: Engagement) => ({
  records,
  profile,
  systems,
  decisions: decisions.filter((decision) => canonicalJson(decision) !== canonicalJson(undecided(decision.item))),
  answers: answers
    .map((answer) => ({ ...answer, updatedAt: '', updatedBy: '' }))
    .filter((answer) => canonicalJson(answer) !== canonicalJson(emptyAnswer(answer.question, answer.system))),
});

/** Every row of the projected tables, as they stand in the file. */
const rowsOf = (file: EngagementFile): Readonly<Record<string, readonly unknown[]>> => {
  const db = openSerialized(file.serialize());
  const rows = {
    profile: db.prepare('SELECT * FROM profile').all(),
    systems: db.prepare('SELECT * FROM ai_systems ORDER BY id').all(),
    decisions: db.prepare('SELECT * FROM control_decisions ORDER BY item').all(),
    records: db.prepare('SELECT * FROM records ORDER BY kind, id').all(),
    answers: db.prepare('SELECT * FROM answers ORDER BY question, system').all(),
  };
  db.close();
  return rows;
};

/** One change somebody made, as the history has to tell it. */
interface Told {
  readonly entity: string;
  readonly field: string;
  readonly value: JsonValue;
  readonly author: string;
  readonly at: string;
}
const told = ({ entity, field, value, author, at }: Operation): Told => ({ entity, field, value, author, at });

/** The value of each field anybody ever changed, by entity and field. */
type Fields = ReadonlyMap<string, ReadonlyMap<string, JsonValue>>;

const withChanges = (fields: Fields, changes: readonly Change[]): Fields => {
  const next = new Map(fields);
  for (const { entity, field, value } of changes) next.set(entity, new Map([...(next.get(entity) ?? []), [field, value]]));
  return next;
};

/** What fields say, put together without the projection: null is the default, a system without a name is none. */
const sayingOf = (fields: Fields) => {
  const filled = <T extends object>(empty: T, values: ReadonlyMap<string, JsonValue> = new Map()): T => ({
    ...empty,
    ...Object.fromEntries([...values].filter(([, value]) => value !== null)),
  });
  const of = (kind: string) => [...fields].filter(([entity]) => entity.startsWith(`${kind}/`)).map(([entity, values]) => [entity.split('/').slice(1), values] as const);
  return saying({
    id: '',
    records: {
      ...noRecords,
      risk: of('risk')
        .map(([[id = ''], values]) => filled<Risk>({ ...emptyRecords.risk, id, number: 0 }, values))
        .filter(({ number, title }) => number !== 0 && title !== '')
        .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
      judgement: of('judgement')
        .filter(([, values]) => [...values.values()].some((value) => value !== null))
        .map(([[id = ''], values]) => filled<Judgement>({ ...emptyRecords.judgement, id, number: 0 }, values))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
    profile: filled(emptyProfile, fields.get('profile')),
    systems: of('system')
      .map(([[id = ''], values]) => filled<AiSystem>({ id, ...emptySystem }, values))
      .filter(({ name }) => name !== '')
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    decisions: of('control')
      .map(([[item = ''], values]) => filled<ControlDecision>(undecided(item), values))
      .sort((a, b) => (a.item < b.item ? -1 : 1)),
    answers: of('answer')
      .map(([[question = '', system = null], values]) => filled(emptyAnswer(question, system), values))
      .sort((a, b) => (`${a.question} ${a.system ?? ''}` < `${b.question} ${b.system ?? ''}` ? -1 : 1)),
  });
};

/**
 * The model: a list of states and a place in it. An edit cuts off what lay ahead and adds a state; undo goes back one, redo forward
 * one. `log` is every change in the order it was made.
 */
interface Model {
  states: Fields[];
  place: number;
  log: Told[];
}

const run = (file: EngagementFile, step: Step, model: Model, id: string): void => {
  switch (step.type) {
    case 'edit': {
      file.write(edit(id, step.changes, { author: step.author, at: step.at }));
      // The order of the log: the changes of an action, entity by entity.
      const entities = [...new Set(step.changes.map(({ entity }) => entity))];
      const ordered = entities.flatMap((entity) => step.changes.filter((change) => change.entity === entity));
      model.log.push(...ordered.map((change) => ({ ...change, author: step.author, at: step.at })));
      const here = model.states[model.place] ?? new Map();
      model.states = [...model.states.slice(0, model.place + 1), withChanges(here, step.changes)];
      model.place += 1;
      break;
    }
    case 'undo':
    case 'redo': {
      const reversal = file.reversal(step.type);
      const possible = step.type === 'undo' ? model.place > 0 : model.place < model.states.length - 1;
      expect(reversal !== null).toBe(possible);
      if (reversal === null) break;
      file.write({ ...edit(id, [], { author: step.author, at: step.at }), ...reversal });
      model.log.push(...reversal.changes.map((change) => ({ ...change, author: step.author, at: step.at })));
      model.place += step.type === 'undo' ? -1 : 1;
      break;
    }
    case 'rebuild':
      file.rebuild();
      break;
    case 'reopen':
      break;
  }
  expect(saying(file.read())).toEqual(sayingOf(model.states[model.place] ?? new Map()));
  expect(file.undoState.undo).toHaveLength(model.place);
  expect(file.undoState.redo).toHaveLength(model.states.length - 1 - model.place);
};

test('after any history the tables are those of the log, undo and redo lead where the model says, and every earlier value is told with who and when', { timeout: 1_800_000 }, () => {
  using folder = freshFolder();
  createEngagement(folder.at('template.plumb')).close();
  const template = readFileSync(folder.at('template.plumb'));
  const path = folder.at('history.plumb');
  let steps = 0;
  let changes = 0;
  const runs = scaled(60, 10_000);
  fc.assert(
    fc.property(history, (list) => {
      writeFileSync(path, template);
      let file = openEngagement(path);
      try {
        const made = file.operations();
        const model: Model = { states: [withChanges(new Map(), made)], place: 0, log: made.map(told) };
        list.forEach((step, number) => {
          if (step.type === 'reopen') {
            file.close();
            file = openEngagement(path);
          }
          run(file, step, model, `step-${number}`);
          steps += 1;
        });
        const operations = file.operations();
        // No operation is lost, altered or moved, and each field can be followed back to its first value.
        expect(operations.map(told)).toEqual(model.log);
        expect(operations.slice(0, made.length)).toEqual(made);
        changes += operations.length;
        const before = rowsOf(file);
        file.rebuild();
        expect(rowsOf(file)).toEqual(before);
        expect(verifyEngagement(file).filter(({ passed }) => !passed)).toEqual([]);
      } finally {
        file.close();
      }
    }),
    { numRuns: runs },
  );
  console.log(`D5, D6: ${runs} random histories of ${steps} steps and ${changes} changes: tables equal to the rebuilt ones, every earlier value found`);
});

test('every earlier value of an answer is in the history with who and when, through undo and closing', () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  const entity = 'answer/q-1';
  let file = createEngagement(path);
  file.write(edit('1', [{ entity, field: 'value', value: 1 }], { author: 'Ann', at: '2026-01-01T10:00:00.000Z' }));
  file.write(edit('2', [{ entity, field: 'value', value: 3 }], { author: 'Ben', at: '2026-01-01T09:00:00.000Z' }));
  file.close();
  file = openEngagement(path);
  file.write({ ...edit('3', [], { author: 'Ann', at: '2026-01-02T10:00:00.000Z' }), ...file.reversal('undo') });
  const seen = file.operations().filter((operation) => operation.entity === entity);
  expect(seen.map(({ value, author, at, kind }) => [value, author, at, kind])).toEqual([
    [1, 'Ann', '2026-01-01T10:00:00.000Z', 'edit'],
    [3, 'Ben', '2026-01-01T09:00:00.000Z', 'edit'],
    [1, 'Ann', '2026-01-02T10:00:00.000Z', 'undo'],
  ]);
  expect(file.answer('q-1', null)).toMatchObject({ value: 1, updatedBy: 'Ann', updatedAt: '2026-01-02T10:00:00.000Z' });
  file.close();
});

test('two hundred actions can be undone after closing, and not one more', { timeout: 120_000 }, () => {
  using folder = freshFolder();
  const path = folder.at('a.plumb');
  let file = createEngagement(path);
  for (let number = 1; number <= 210; number += 1) file.write(edit(`a${number}`, [{ entity: 'answer/q-1', field: 'note', value: `${number}` }]));
  file.close();
  file = openEngagement(path);
  for (let number = 0; ; number += 1) {
    const reversal = file.reversal('undo');
    if (reversal === null) {
      expect(number).toBe(200);
      break;
    }
    file.write({ ...edit(`u${number}`, []), ...reversal });
  }
  expect(file.answer('q-1', null)?.note).toBe('10');
  file.close();
  file = openEngagement(path);
  for (let redo = file.reversal('redo'), number = 0; redo !== null; redo = file.reversal('redo'), number += 1) file.write({ ...edit(`r${number}`, []), ...redo });
  expect(file.answer('q-1', null)?.note).toBe('210');
  file.close();
});
