import { zone as zoneSchema } from './account-fields.ts';
import type { Context } from './context.ts';
import { setFirstZone } from './store/accounts.ts';

/** Keeps the browser's zone for an account that has none, as one made by the command line. A known zone stays. */
export async function noteZone(userId: string, given: string, { db }: Pick<Context, 'db'>): Promise<void> {
  const zone = zoneSchema.safeParse(given);
  if (zone.success) await setFirstZone(db.write, userId, zone.data);
}
