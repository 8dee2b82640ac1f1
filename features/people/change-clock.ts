import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { updateSettings } from './store/settings.ts';

/** Keeps where somebody lives and when their day begins. Days in the log stay what they were. */
export async function changeClock(
  person: Person,
  clock: { zone: string; rolloverHour: number },
  { db }: Pick<Context, 'db'>,
): Promise<void> {
  await updateSettings(db.write, person.id, clock);
}
