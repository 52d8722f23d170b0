import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { entityName } from '../../domain/log/operation.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Written } from '../../contract/shapes.ts';
import type { Change } from '../../db/log-writer.ts';
import type { JsonValue } from '../../domain/canonical-json.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { wellFormed } from '../workspace.ts';

export const addSystem = (
  session: Session,
  signature: Signature,
  system: Omit<AiSystem, 'id'>,
): Written & { readonly id: string } => {
  const id = `S${nextSystemNumber(session)}`;
  const changes = changesOf(id, system);
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label: `Add AI system ${id}`, changes }), id };
};

export const updateSystem = (
  session: Session,
  signature: Signature,
  id: string,
  fields: { readonly [K in keyof Omit<AiSystem, 'id'>]?: AiSystem[K] | undefined },
): Written => {
  const before = systemOf(session, id);
  const changed = Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof AiSystem]),
    ),
  );
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `Change AI system ${before.id}`,
    changes: changesOf(before.id, changed),
  });
};

/** A system without a name is off the inventory; what was answered for it stays in the log. */
export const removeSystem = (session: Session, signature: Signature, id: string): Written => {
  const system = systemOf(session, id);
  return writeSession(session, signature, {
    kind: 'edit',
    target: '',
    label: `Remove AI system ${system.id}`,
    changes: [{ entity: entityName({ kind: 'system', id: system.id }), field: 'name', value: null }],
  });
};

/** No number is used twice, not even that of a system that was removed. */
export const nextSystemNumber = ({ file }: Session): number =>
  file.usedSystemIds().reduce((highest, id) => Math.max(highest, Number(id.slice(1)) || 0), 0) + 1;

export const changesOf = (id: string, fields: object): readonly Change[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ entity: entityName({ kind: 'system', id }), field, value: wellFormed(value as JsonValue) }));

const systemOf = (session: Session, id: string): AiSystem => {
  const found = session.file.systems().find((system) => system.id === id);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'system-unknown',
    happened: `There is no AI system “${id}” in this engagement.`,
    kept: 'Nothing was changed.',
    todo: 'Choose a system of the inventory.',
  });
};
