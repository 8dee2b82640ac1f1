import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { updateSettings } from './store/settings.ts';

/** Keeps how much a day may bring. What was answered today counts: the rest of the day follows at once. */
export async function changeLimits(
  person: Person,
  limits: Pick<Person, 'newPerDay' | 'reviewsPerDay' | 'minutesPerDay'>,
  { db }: Pick<Context, 'db'>,
): Promise<void> {
  await updateSettings(db.write, person.id, limits);
}
