import type { Context } from '../context.ts';
import { findSecondFactor } from '../store/second-factors.ts';

/** Whether a code is asked for when somebody signs in. */
export async function hasSecondFactor(userId: string, { db }: Pick<Context, 'db'>): Promise<boolean> {
  const kept = await findSecondFactor(db.read, userId);
  return kept !== null && kept.confirmedAt !== null;
}
