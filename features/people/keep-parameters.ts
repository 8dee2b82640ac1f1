import type { Db } from '../../lib/db/database.ts';
import type { Person } from './person.ts';
import { updateParameters } from './store/settings.ts';

export type ChosenParameters = Pick<Person['parameters'], 'retention' | 'maximumInterval'>;

/** Keeps how well somebody wants to remember; `db` is the transaction in which all that follows from it changes too. */
export async function keepParameters(userId: string, chosen: ChosenParameters, { db }: { db: Db }): Promise<void> {
  await updateParameters(db, userId, chosen);
}
