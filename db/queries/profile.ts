import { z } from 'zod';
import { emptyProfile, type Profile } from '../../domain/engagement/engagement.ts';
import { aiRole, sector } from '../../domain/pack/condition.ts';
import type { Queries } from '../queries.ts';
import { profiles } from '../schema.ts';

export const roleList = (text: string) => z.array(aiRole).parse(JSON.parse(text));

export const profileQueries = (db: Queries) => {
  const get = db.select().from(profiles).prepare();
  return {
    put: (profile: Profile): void => {
      const row = { ...profile, roles: JSON.stringify(profile.roles) };
      db.insert(profiles)
        .values({ onlyRow: 1, ...row })
        .onConflictDoUpdate({ target: profiles.onlyRow, set: row })
        .run();
    },
    get: (): Profile => {
      const row = get.get();
      if (row === undefined) return emptyProfile;
      const { onlyRow: _onlyRow, ...profile } = row;
      return { ...profile, roles: roleList(row.roles), industry: sector.nullable().parse(row.industry) };
    },
    clear: (): void => {
      db.delete(profiles).run();
    },
  };
};
