import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aiSystem, emptySystem, type AiSystem } from '../../../domain/engagement/engagement.ts';
import { guessMapping } from '../../../domain/inventory/guess-mapping.ts';
import { headingSignature, importTargets, type ImportMapping } from '../../../domain/inventory/mapping.ts';
import { planImport, usualDecisions, type ImportDecisions } from '../../../domain/inventory/plan.ts';
import { tableOf } from '../../../domain/inventory/table.ts';
import { dayFirst, dayOf, understand } from '../../../domain/inventory/values.ts';

const systemOf = (id: string, fields: Partial<AiSystem>): AiSystem => ({ ...emptySystem, id, ...fields });
const planOf = (records: readonly (readonly string[])[], { mapping, existing = [], ...decisions }: Partial<ImportDecisions> & { readonly mapping?: ImportMapping; readonly existing?: readonly AiSystem[] } = {}) => {
  const table = tableOf(records);
  return planImport(table, mapping ?? guessMapping(table.headings), { ...usualDecisions, ...decisions }, existing);
};
const outcomes = ({ rows }: ReturnType<typeof planOf>) => rows.map(({ outcome }) => outcome);

describe('finding the headings', () => {
  it('passes over a title, numbers what is empty or there twice, and keeps cells beyond the headings', () => {
    const table = tableOf([['Inventory'], [], ['Name', 'If other', '', 'If other'], ['A', 'x', 'y', 'z', 'beyond'], ['', ' '], ['B']]);
    expect(table.headings).toEqual(['Name', 'If other', 'Column 3', 'If other (2)', 'Column 5']);
    expect([table.headingRow, table.above.map(({ row }) => row), table.rows.map(({ row }) => row), table.empty]).toEqual([3, [1], [4, 6], 1]);
    expect(tableOf([['a', 'b', 'c'], ['x'], ['y']], 2)).toMatchObject({ headingRow: 2, headings: ['x'] });
  });

  it('gives every column a heading of its own, whatever the file says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ' ', 'a', 'a (2)', 'A', 'Column 1', 'Column 2'), { minLength: 1, maxLength: 12 }), (headings) => {
        const { headings: unique } = tableOf([headings, headings.map(() => 'x')], 1);
        expect(new Set(unique).size).toBe(headings.length);
      }),
    );
  });
});

describe('proposing a mapping', () => {
  it.each([
    [['AI system', 'Business unit', 'Owner', 'Vendor', 'Risk level', 'Status', 'Purpose'], ['name', 'unitName', 'owner', 'vendor', 'tier', 'stage', 'intendedPurpose']],
    [['Lfd. Nr.', 'Bezeichnung', 'Fachbereich', 'Zuständig', 'Hersteller', 'Risikoklasse', 'Zweckbestimmung', 'Außerbetriebnahme'], ['reference', 'name', 'unitName', 'owner', 'vendor', 'tier', 'intendedPurpose', 'retiredOn']],
    // The better name wins, and the other goes into the note.
    [['System Name', 'Use Case Name', 'Colour'], ['note', 'name', 'note']],
  ])('for %s', (headings, targets) => {
    expect(guessMapping(headings).columns.map(({ to }) => to)).toEqual(targets);
  });

  it('knows a file by its headings in any order and spelling of spaces', () => {
    expect(headingSignature(['Name', 'Risk  level'])).toBe(headingSignature(['risk level', 'NAME']));
    expect(headingSignature(['Name'])).not.toBe(headingSignature(['Name', 'Risk']));
  });
});

describe('understanding values', () => {
  it.each([
    ['tier', 'Hoch', 'high'],
    ['tier', 'Rights-Impacting\n', 'high'],
    ['stage', 'Operation and Maintenance', 'in-use'],
    ['origin', 'Developed in-house.', 'in-house'],
    ['trait:personal-data', 'Ja', 'yes'],
    ['unofficial', 'x', 'yes'],
    ['unofficial', '✓', 'yes'],
  ] as const)('%s: %j is %s', (target, said, value) => expect(understand(target, said)).toEqual({ type: 'means', value }));

  it('does not guess: an unknown word is unknown, “n/a” says nothing, and a meaning given goes first', () => {
    expect(understand('tier', 'No, use case is too new to assess').type).toBe('unknown');
    expect(understand('tier', 'N/A').type).toBe('nothing');
    expect(understand('tier', 'Hoch', [{ said: 'hoch', means: 'low' }])).toEqual({ type: 'means', value: 'low' });
    expect(understand('tier', 'Hoch', [{ said: 'Hoch', means: null }]).type).toBe('nothing');
    expect(understand('tier', 'Hoch', [{ said: 'Hoch', means: 'extreme' }]).type).toBe('nothing');
  });

  it.each([
    ['2024-10-01', '2024-10-01'],
    ['1.10.2024', '2024-10-01'],
    ['10/1/2024', '2024-10-01'],
    ['1 October 2024', '2024-10-01'],
    ['Oct 1, 2024', '2024-10-01'],
    ['2023-02-29', null],
    ['31.4.2024', null],
    ['13/13/2024', null],
    ['10/1/2024 or later', null],
    ['Q4 2024', null],
  ])('reads %s as %s', (said, day) => expect(dayOf(said, false)).toBe(day));

  it('takes days for months only as long as no date of the column says otherwise', () => {
    expect(dayFirst(['1/10/2024', '25/12/2024'])).toBe(true);
    expect(dayOf('1/10/2024', true)).toBe('2024-10-01');
    expect(dayFirst(['1/10/2024', '12/25/2024', ''])).toBe(false);
  });
});

describe('planning an import', () => {
  it('keeps a row without a name out, and says why', () => {
    const plan = planOf([['Name', 'Owner'], ['', 'Head of IT'], ['A', '']]);
    expect(plan.rows[0]).toMatchObject({ row: 2, outcome: 'error', problems: [{ type: 'no-name' }] });
    expect(plan.added.map(({ row }) => row)).toEqual([3]);
  });

  it('cuts what is too long for its field and keeps the whole of it in the note', () => {
    const long = 'word '.repeat(100).trim();
    const [{ system } = { system: emptySystem }] = planOf([['Name', 'Purpose'], [long, 'p'.repeat(30_000)]]).added;
    expect(system.name).toHaveLength(300);
    expect(system.note).toContain(`Name: ${long}`);
    expect(system.note).toContain(`Purpose: ${'p'.repeat(30_000)}`);
  });

  it('puts five new systems into the sample, and none of more', () => {
    const rows = (count: number) => [['Name'], ...Array.from({ length: count }, (_, at) => [`System ${at}`])];
    expect(planOf(rows(5)).added.every(({ system }) => system.sampled)).toBe(true);
    expect(planOf(rows(6)).added.some(({ system }) => system.sampled)).toBe(false);
  });

  it('tells doubles by reference first, then by name and unit; two references are two systems', () => {
    const existing = [systemOf('S1', { name: 'Chat-bot', unitName: 'Service', reference: 'A1' })];
    const records = [['ID', 'Name', 'Unit'], ['a1', 'Other', ''], ['', 'Chatbot', 'service'], ['A2', 'Chat-bot', 'Service'], ['', 'Chat bot', 'Sales']];
    expect(outcomes(planOf(records, { existing }))).toEqual(['skip', 'skip', 'add', 'add']);
    expect(outcomes(planOf(records, { existing, engagement: 'update', rows: [{ row: 3, choice: 'add' }] }))).toEqual(['update', 'add', 'add', 'add']);
  });

  it('keeps rows that look alike apart unless told to make one of them, which then holds both', () => {
    const records = [['Name', 'Owner', 'Colour'], ['A', 'First', 'red'], ['a', 'Second', 'blue']];
    expect(planOf(records).added).toHaveLength(2);
    expect(planOf(records, { file: 'skip' }).added).toHaveLength(1);
    const [one, ...others] = planOf(records, { file: 'update' }).added;
    expect(others).toEqual([]);
    expect(one?.system).toMatchObject({ owner: 'Second', note: 'Colour: red\n\nColour: blue' });
  });

  it('changes nothing when the same file updates once more', () => {
    const records = [['ID', 'Name', 'Owner', 'Colour'], ['1', 'A', 'Head', 'red']];
    const [added] = planOf(records).added;
    const existing = [systemOf('S1', added?.system ?? {})];
    const [updated] = planOf(records, { existing, engagement: 'update' }).updated;
    expect({ ...existing[0], ...updated?.changes }).toEqual(existing[0]);
  });

  it('loses no cell of any file under any mapping, makes only systems that are valid, and accounts for every row', () => {
    const cell = fc.oneof(fc.constantFrom('', 'yes', 'hoch', 'N/A', '2024-01-02', 'a\nb', 'x'.repeat(400)), fc.string({ unit: 'grapheme', maxLength: 30 }));
    const file = fc.integer({ min: 1, max: 7 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
    const targets = fc.array(fc.constantFrom(...importTargets), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(file, targets, fc.constantFrom('skip' as const, 'update' as const, 'add' as const), (rows, to, choice) => {
        const records = [rows[0]?.map((_, column) => `H${column}`) ?? [], ...rows];
        const table = tableOf(records, 1);
        const plan = planImport(table, { columns: table.headings.map((heading, column) => ({ heading, to: to[column] ?? 'note' })) }, { ...usualDecisions, file: choice }, []);
        expect(plan.rows.length + table.empty).toBe(rows.length);
        for (const { system } of plan.added) expect(aiSystem.omit({ id: true }).safeParse(system).error).toBeUndefined();
        if (choice !== 'add') return;
        for (const { row, system } of plan.added) {
          for (const [column, given] of (rows[row - 2] ?? []).entries()) {
            const text = given.replace(/\r\n?/g, '\n').trim();
            if (text === '') continue;
            const held = Object.values(system).some((value) => value === text || (typeof value === 'string' && value.includes(`H${column}: ${text}`)));
            expect(held, `H${column}: ${text}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
