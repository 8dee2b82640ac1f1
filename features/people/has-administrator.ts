import type { Direct } from '../../lib/db/direct.ts';
import { findAdministrator } from './store/find-administrator.ts';

export async function hasAdministrator({ db }: { db: Direct }): Promise<boolean> {
  return (await findAdministrator(db)) !== null;
}
