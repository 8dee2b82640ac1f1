import type { Context } from './context.ts';
import { countAdministrators } from './store/accounts.ts';

export async function hasAdministrator({ db }: Pick<Context, 'db'>): Promise<boolean> {
  return (await countAdministrators(db.read)) > 0;
}
