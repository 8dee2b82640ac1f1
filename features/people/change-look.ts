import type { Context } from './context.ts';
import type { Look, Person } from './person.ts';
import { updateSettings } from './store/settings.ts';

/** Keeps a person's name and how pages look to them; `language` null follows the browser. */
export async function changeLook(
  person: Person,
  given: { name: string; language: string | null; look: Look },
  { db }: Pick<Context, 'db'>,
): Promise<void> {
  await updateSettings(db.write, person.id, given);
}
