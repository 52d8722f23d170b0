import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../domain/canonical-json.ts';
import type { Operation } from '../../../domain/log/operation.ts';
import { project } from '../../../domain/log/projection.ts';
import { scaled } from '../../durability/scale.ts';
import { branchingLog, shuffled } from './random-logs.ts';

const runs = { numRuns: scaled(500, 20_000) };
const nightlyTime = { timeout: 1_200_000 };

/** The heads of a field found the slow way: for each operation, look whether any other names it. */
const headsByHand = (operations: readonly Operation[], entity: string, field: string): readonly Operation[] => {
  const register = operations.filter((operation) => operation.entity === entity && operation.field === field);
  return register.filter(({ id }) => register.every(({ supersedes }) => !supersedes.includes(id)));
};

test('what the log says does not depend on the order its operations arrived in', nightlyTime, () => {
  fc.assert(
    fc.property(
      branchingLog.chain((operations) => fc.tuple(fc.constant(operations), shuffled(operations))),
      ([operations, other]) => {
        expect(project('e', other)).toEqual(project('e', operations));
      },
    ),
    runs,
  );
});

test('what the log says does not depend on any clock, but for the date that is shown', nightlyTime, () => {
  fc.assert(
    fc.property(branchingLog, fc.infiniteStream(fc.date({ noInvalidDate: true })), (operations, dates) => {
      const skewed = operations.map((operation) => ({ ...operation, at: dates.next().value.toISOString() }));
      const timeless = (log: readonly Operation[]) => {
        const { conflicts, answers, ...rest } = project('e', log);
        return {
          ...rest,
          answers: answers.map((answer) => ({ ...answer, updatedAt: '', updatedBy: '' })),
          conflicts: conflicts.map(({ entity, field, heads }) => ({ entity, field, heads: heads.map(({ id }) => id) })),
        };
      };
      expect(timeless(skewed)).toEqual(timeless(operations));
    }),
    runs,
  );
});

test('a conflict is shown exactly where two people wrote different values without seeing each other', nightlyTime, () => {
  fc.assert(
    fc.property(branchingLog, (operations) => {
      const fields = new Set(operations.map(({ entity, field }) => `${entity}|${field}`));
      const expected = [...fields].filter((name) => {
        const [entity = '', field = ''] = name.split('|');
        return new Set(headsByHand(operations, entity, field).map(({ value }) => canonicalJson(value))).size > 1;
      });
      expect(project('e', operations).conflicts.map(({ entity, field }) => `${entity}|${field}`).sort()).toEqual(expected.sort());
    }),
    runs,
  );
});

test('while a conflict is open, an achievement shows the lowest of its values, and anything else one of them', nightlyTime, () => {
  fc.assert(
    fc.property(branchingLog, (operations) => {
      const projection = project('e', operations);
      for (const { question, system, value, note } of projection.answers) {
        const entity = system === null ? `answer/${question}` : `answer/${question}/${system}`;
        const values = headsByHand(operations, entity, 'value').map((head) => head.value);
        const achieved = values.filter((candidate) => typeof candidate === 'number');
        if (values.includes('cannot-determine')) expect(value).toBe('cannot-determine');
        else if (achieved.length > 0) expect(value).toBe(Math.min(...achieved));
        const notes = headsByHand(operations, entity, 'note').map((head) => head.value);
        expect(notes.length === 0 ? [''] : notes).toContain(note);
      }
    }),
    runs,
  );
});

test('the current operations alone say the same as the whole log, so that a write need not read the rest', nightlyTime, () => {
  fc.assert(
    fc.property(branchingLog, (operations) => {
      const names = new Set(operations.map(({ entity, field }) => `${entity}|${field}`));
      const heads = [...names].flatMap((name) => {
        const [entity = '', field = ''] = name.split('|');
        return headsByHand(operations, entity, field);
      });
      expect(project('e', heads)).toEqual(project('e', operations));
    }),
    runs,
  );
});

test('no operation of a foreign hand breaks the projection or reaches a screen in the wrong shape', nightlyTime, () => {
  const names = fc.oneof(
    fc.constantFrom('profile', 'system/S1', 'system/S100000', 'system/', 'control/a', 'answer/q', 'answer/q/S1', 'answer/q/', 'answer//S1', 'nobody', '', '__proto__', 'answer/__proto__', 'control/constructor', 'a/b/c/d'),
    fc.string({ maxLength: 12 }),
  );
  const fields = fc.constantFrom('client', 'roles', 'name', 'tier', 'id', 'decision', 'justification', 'value', 'evidence', 'note', 'flagged', '__proto__', 'constructor', 'toString');
  const foreign = fc.record({ entity: names, field: fields, value: fc.jsonValue({ maxDepth: 2 }) });
  fc.assert(
    fc.property(fc.array(foreign, { maxLength: 20 }), (list) => {
      const operations = list.map(({ entity, field, value }, number) => ({
        id: String(number).padStart(64, '0'),
        entity,
        field,
        value: value as Operation['value'],
        supersedes: [],
        at: '2026-01-01T00:00:00.000Z',
        author: 'Somebody',
      }));
      const { profile, systems, decisions, answers } = project('e', operations);
      expect(typeof profile.client).toBe('string');
      expect(profile.roles.every((role) => typeof role === 'string')).toBe(true);
      for (const system of systems) expect(system.id).toMatch(/^S\d{1,5}$/);
      for (const { decision, justification } of decisions) expect([typeof justification, ['undecided', 'applicable', 'excluded'].includes(decision)]).toEqual(['string', true]);
      for (const { value, evidence, note, flagged } of answers) {
        expect([null, 1, 2, 3, 4, 'not-applicable', 'cannot-determine']).toContain(value);
        expect(['E0', 'E1', 'E2', 'E3', 'E4']).toContain(evidence);
        expect([typeof note, typeof flagged]).toEqual(['string', 'boolean']);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
    }),
    runs,
  );
});
