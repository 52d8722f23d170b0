import { z } from 'zod';
import { emptyProfile, profile as profileSchema, type Profile } from '../../domain/engagement/engagement.ts';
import { aiRole, sector } from '../../domain/pack/condition.ts';
import type { Queries } from '../queries.ts';
import { profiles } from '../schema.ts';
import { detailsOf, withDetails } from './details.ts';

export const roleList = (text: string) => z.array(aiRole).parse(JSON.parse(text));

const columns = ['client', 'sector', 'industry', 'size', 'roles', 'scope', 'consultancy', 'leadAssessor', 'sponsor', 'classification'] as const satisfies readonly (keyof Profile)[];
const emptyDetails = Object.fromEntries(Object.entries(emptyProfile).filter(([name]) => !columns.some((column) => column === name))) as Omit<Profile, (typeof columns)[number]>;

export const profileQueries = (db: Queries) => {
  const get = db.select().from(profiles).prepare();
  // Under the exclusive lock, what was written or read once stays true until it is written again; every answer looks at it.
  let remembered: Profile | null = null;
  const read = (): Profile => {
    const row = get.get();
    if (row === undefined) return emptyProfile;
    const { onlyRow: _onlyRow, details, ...profile } = row;
    return { ...profile, roles: roleList(row.roles), industry: sector.nullable().parse(row.industry), ...detailsOf(details, profileSchema.shape, emptyDetails) };
  };
  return {
    put: (profile: Profile): void => {
      const row = { ...withDetails(profile, columns), roles: JSON.stringify(profile.roles) };
      db.insert(profiles)
        .values({ onlyRow: 1, ...row })
        .onConflictDoUpdate({ target: profiles.onlyRow, set: row })
        .run();
      remembered = null;
    },
    get: (): Profile => {
      remembered ??= read();
      return remembered;
    },
    /** To be called when a transaction was taken back. */
    forget: (): void => {
      remembered = null;
    },
    clear: (): void => {
      remembered = null;
      db.delete(profiles).run();
    },
  };
};
