import { aiSystem, emptySystem, type AiSystem } from '../engagement/engagement.ts';
import { longestText } from '../engagement/fields.ts';
import type { SystemTrait } from '../pack/condition.ts';
import { isDateTarget, isLineTarget, isTextTarget, isValueTarget, traitOf, type ColumnMapping, type DateTarget, type LineTarget, type TextTarget } from './mapping.ts';
import { inventoryLimits, type InventoryRow } from './table.ts';
import { dayOf, isSilent, understand } from './values.ts';

type NewSystem = Omit<AiSystem, 'id'>;

/** What is wrong with a row, or what a person should know of it. An error keeps the row out. */
export type RowProblem =
  | { readonly type: 'no-name' | 'row-too-long' }
  | { readonly type: 'not-understood' | 'no-date' | 'too-long' | 'taken' | 'lines-joined'; readonly heading: string; readonly said: string };
export const isError = ({ type }: RowProblem): boolean => type === 'no-name' || type === 'row-too-long';

export interface ReadRow {
  readonly row: number;
  readonly system: NewSystem;
  /** Fields the row says something of, besides the note. */
  readonly given: readonly (keyof NewSystem)[];
  readonly problems: readonly RowProblem[];
}

export interface ReadColumn extends ColumnMapping {
  readonly daysFirst: boolean;
}

const lineLengths: Readonly<Record<LineTarget, number>> = { name: 300, reference: 200, owner: 200, vendor: 300, embeddedIn: 300, unitName: 300 };

/**
 * One row as the AI system it becomes. Nothing of it is lost: what no field holds literally goes into the note under its heading, a value
 * that was translated or shortened among it.
 */
export const readRow = ({ row, cells }: InventoryRow, columns: readonly ReadColumn[]): ReadRow => {
  const problems: RowProblem[] = [];
  const note: string[] = [];
  const system: { -readonly [F in keyof NewSystem]: NewSystem[F] } = { ...emptySystem, discovery: 'import', sampled: false, traits: [], roles: [], actRoles: [] };
  const given = new Set<keyof NewSystem>();
  const traits = new Set<SystemTrait>();
  const keep = (heading: string, text: string): void => void note.push(`${heading}: ${text}`);

  for (const [position, column] of columns.entries()) {
    const { heading, to } = column;
    const text = (cells[position] ?? '').replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    const said = text.slice(0, 200);
    if (isLineTarget(to)) takeLine(to, heading, text);
    else if (isTextTarget(to)) takeText(to, column, text);
    else if (isDateTarget(to)) takeDay(to, column, text);
    else if (isValueTarget(to)) {
      const understood = understand(to, text, column.values);
      if (understood.type === 'unknown') problems.push({ type: 'not-understood', heading, said });
      if (understood.type === 'means') {
        const trait = traitOf(to);
        if (trait !== null) {
          if (understood.value === 'yes') traits.add(trait);
          given.add('traits');
        } else if (to === 'unofficial') {
          system.unofficial = understood.value === 'yes';
          given.add('unofficial');
        } else {
          Object.assign(system, { [to]: understood.value });
          given.add(to as 'tier');
        }
      }
      keep(heading, text);
    } else keep(heading, text);
  }

  function takeLine(to: LineTarget, heading: string, text: string): void {
    const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
    if (system[to] !== '' || line === '') {
      if (system[to] !== '') problems.push({ type: 'taken', heading, said: text.slice(0, 200) });
      return keep(heading, text);
    }
    const most = lineLengths[to];
    system[to] = line.length > most ? `${cut(line, most - 1)}…` : line;
    given.add(to);
    if (line.length > most) problems.push({ type: 'too-long', heading, said: text.slice(0, 200) });
    else if (/\n/.test(text)) problems.push({ type: 'lines-joined', heading, said: text.slice(0, 200) });
    if (system[to] !== text) keep(heading, text);
  }

  function takeText(to: TextTarget, { heading }: ReadColumn, text: string): void {
    const shared = columns.filter((one) => one.to === to).length > 1;
    const part = shared ? `${heading}: ${text}` : text;
    const whole = system[to] === '' ? part : `${system[to]}\n${part}`;
    if (whole.length > longestText) {
      problems.push({ type: 'too-long', heading, said: text.slice(0, 200) });
      keep(heading, text);
      if (system[to] === '') system[to] = `${cut(part, longestText - 1)}…`;
    } else system[to] = whole;
    given.add(to);
  }

  function takeDay(to: DateTarget, { heading, daysFirst }: ReadColumn, text: string): void {
    const day = dayOf(text, daysFirst);
    if (day === null) {
      if (!isSilent(text)) problems.push({ type: 'no-date', heading, said: text.slice(0, 200) });
      return keep(heading, text);
    }
    if (system[to] !== '') problems.push({ type: 'taken', heading, said: text.slice(0, 200) });
    else {
      system[to] = day;
      given.add(to);
    }
    if (system[to] !== text) keep(heading, text);
  }

  system.traits = [...traits];
  system.note = note.join('\n');
  if (system.name === '') problems.unshift({ type: 'no-name' });
  if (cells.reduce((sum, cell) => sum + cell.length, 0) > inventoryLimits.row || !aiSystem.shape.note.safeParse(system.note).success) problems.unshift({ type: 'row-too-long' });
  return { row, system, given: [...given], problems };
};

/** The first characters of a text, never half of a pair. */
const cut = (text: string, most: number): string => {
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return text.slice(0, end);
};
