import type { Db } from '../../../lib/db/database.ts';

/** The name of a row that says yes by being there. */
export const staffNeedsSecondFactor = 'staff-needs-second-factor';

export async function findStaffNeedsSecondFactor(db: Db): Promise<boolean> {
  return (await db.houseSetting.count({ where: { name: staffNeedsSecondFactor } })) === 1;
}

export async function setStaffNeedsSecondFactor(db: Db, needed: boolean): Promise<void> {
  await db.houseSetting.deleteMany({ where: { name: staffNeedsSecondFactor } });
  if (needed) await db.houseSetting.create({ data: { name: staffNeedsSecondFactor, value: 'yes' } });
}
