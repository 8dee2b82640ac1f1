import { serially } from '../../../lib/db/serially.ts';
import { record } from '../../log/record.ts';
import { type Administrator, requireAdministering } from '../administer.ts';
import type { Context } from '../context.ts';
import { findStaffNeedsSecondFactor, setStaffNeedsSecondFactor } from '../store/house-settings.ts';

/**
 * Whether administrators and instructors must have a second step: without it they set it up before anything else.
 * @throws NotFound when who asks is no administrator
 */
export async function isRequiredOfStaff(asking: Administrator, { db }: Pick<Context, 'db'>): Promise<boolean> {
  requireAdministering(asking);
  return findStaffNeedsSecondFactor(db.read);
}

/** @throws NotFound when who asks is no administrator */
export async function requireOfStaff(
  required: boolean,
  asking: Administrator,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  requireAdministering(asking);
  await serially(db, async (transaction) => {
    if ((await findStaffNeedsSecondFactor(transaction)) === required) return;
    await setStaffNeedsSecondFactor(transaction, required);
    const kind = required ? 'second-step-required' : 'second-step-not-required';
    await record(transaction, { kind, by: asking.id }, now);
  });
}
