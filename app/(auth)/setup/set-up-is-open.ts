import { hasAdministrator } from '../../../features/people/has-administrator.ts';
import { isSame } from '../../../lib/id/is-same.mjs';
import { peopleContext } from '../../people-context.ts';

/** Whether this token, printed at the start, may make the first account. Asking spends nothing. */
export async function setUpIsOpen(token: unknown): Promise<boolean> {
  const printed = process.env.WENGU_SETUP_TOKEN;
  if (!printed || typeof token !== 'string' || !isSame(token, printed)) return false;
  return !(await hasAdministrator(await peopleContext()));
}
