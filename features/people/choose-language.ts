import type { Context } from './context.ts';
import { setLanguage } from './store/accounts.ts';

export async function chooseLanguage(userId: string, language: string, { db }: Pick<Context, 'db'>): Promise<void> {
  await setLanguage(db.write, userId, language);
}
