import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { systemTrait } from '../../domain/pack/condition.ts';
import type { Queries } from '../queries.ts';
import { aiSystems } from '../schema.ts';
import { roleList } from './profile.ts';

const traitList = (text: string) => z.array(systemTrait).parse(JSON.parse(text));

export const systemQueries = (db: Queries) => {
  const all = db.select().from(aiSystems).orderBy(aiSystems.number).prepare();
  return {
    put: (system: AiSystem): void => {
      const { id, ...fields } = system;
      const row = { ...fields, roles: JSON.stringify(system.roles), traits: JSON.stringify(system.traits) };
      db.insert(aiSystems)
        .values({ id, number: Number(id.slice(1)), ...row })
        .onConflictDoUpdate({ target: aiSystems.id, set: row })
        .run();
    },
    remove: (id: string): void => {
      db.delete(aiSystems).where(eq(aiSystems.id, id)).run();
    },
    all: (): readonly AiSystem[] =>
      all.all().map(({ number: _number, ...row }) => ({ ...row, roles: roleList(row.roles), traits: traitList(row.traits) })),
    clear: (): void => {
      db.delete(aiSystems).run();
    },
  };
};
