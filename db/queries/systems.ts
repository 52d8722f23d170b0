import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { aiSystem, emptySystem, type AiSystem } from '../../domain/engagement/engagement.ts';
import { systemTrait } from '../../domain/pack/condition.ts';
import type { Queries } from '../queries.ts';
import { aiSystems } from '../schema.ts';
import { detailsOf, withDetails } from './details.ts';
import { roleList } from './profile.ts';

const traitList = (text: string) => z.array(systemTrait).parse(JSON.parse(text));

const columns = ['id', 'name', 'intendedPurpose', 'actualUse', 'tier', 'origin', 'stage', 'traits', 'roles', 'owner', 'sampled'] as const satisfies readonly (keyof AiSystem)[];
const emptyDetails = Object.fromEntries(Object.entries(emptySystem).filter(([name]) => !columns.some((column) => column === name))) as Omit<AiSystem, (typeof columns)[number]>;

export const systemQueries = (db: Queries) => {
  const all = db.select().from(aiSystems).orderBy(aiSystems.number).prepare();
  return {
    put: (system: AiSystem): void => {
      const { id, ...fields } = withDetails(system, columns);
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
      all.all().map(({ number: _number, details, ...row }) => ({
        ...row,
        roles: roleList(row.roles),
        traits: traitList(row.traits),
        ...detailsOf(details, aiSystem.shape, emptyDetails),
      })),
    clear: (): void => {
      db.delete(aiSystems).run();
    },
  };
};
