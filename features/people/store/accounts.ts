import type { Db } from '../../../lib/db/database.ts';
import type { Look, Person, Role } from '../person.ts';

export type NewAccount = {
  id: string;
  email: string;
  name: string;
  role: Role;
  passwordHash: string | null;
  language: string | null;
  zone: string | null;
  createdAt: number;
};

export async function insertAccount(db: Db, account: NewAccount): Promise<void> {
  await db.user.create({ data: { ...account, createdAt: BigInt(account.createdAt) } });
}

export async function countAdministrators(db: Db): Promise<number> {
  return db.user.count({ where: { role: 'administrator' } });
}

export async function findCredentials(
  db: Db,
  email: string,
): Promise<{ id: string; passwordHash: string | null } | null> {
  return db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
}

/** Whom a mail to this address reaches; times in ms since 1970. */
export async function findAddressee(
  db: Db,
  email: string,
): Promise<{ id: string; email: string; language: string | null; emailVerifiedAt: number | null } | null> {
  const select = { id: true, email: true, language: true, emailVerifiedAt: true } as const;
  const row = await db.user.findUnique({ where: { email }, select });
  return row && { ...row, emailVerifiedAt: row.emailVerifiedAt === null ? null : Number(row.emailVerifiedAt) };
}

/** Whether it was not known before. */
export async function noteVerifiedEmail(db: Db, userId: string, now: number): Promise<boolean> {
  const where = { id: userId, emailVerifiedAt: null };
  return (await db.user.updateMany({ where, data: { emailVerifiedAt: BigInt(now) } })).count > 0;
}

/** Which of these e-mail addresses somebody has. */
export async function findTakenEmails(db: Db, emails: string[]): Promise<string[]> {
  const rows = await db.user.findMany({ where: { email: { in: emails } }, select: { email: true } });
  return rows.map(({ email }) => email);
}

export async function findRole(db: Db, userId: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { id: userId }, select: { role: true } }))?.role ?? null;
}

/** With it goes every row that names it as its owner; rows that merely name it name nobody from then on. */
export async function deleteAccount(db: Db, userId: string): Promise<void> {
  await db.user.deleteMany({ where: { id: userId } });
}

export async function setPasswordHash(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { passwordHash } });
}

export async function setLanguage(db: Db, userId: string, language: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { language } });
}

export async function noteSignIn(db: Db, userId: string, now: number): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { lastSignInAt: BigInt(now) } });
}

/** Sets the zone of someone who has none yet; a known one is never changed silently. */
export async function setFirstZone(db: Db, userId: string, zone: string): Promise<void> {
  await db.user.updateMany({ where: { id: userId, zone: null }, data: { zone } });
}

export async function findPeopleById(db: Db, ids: string[]): Promise<Person[]> {
  return (await db.user.findMany({ where: { id: { in: ids } } })).map(toPerson);
}

export type PersonRow = Omit<Person, 'role' | 'parameters' | 'look'> & {
  role: string;
  theme: string;
  motion: string;
  singleKeys: number;
  retention: number;
  maximumInterval: number;
  weights: string | null;
};

export function toPerson(row: PersonRow): Person {
  const { id, email, name, language, zone, rolloverHour, newPerDay, reviewsPerDay, minutesPerDay } = row;
  const weights = row.weights === null ? null : (JSON.parse(row.weights) as number[]);
  return {
    ...{ id, email, name, language, zone, rolloverHour, newPerDay, reviewsPerDay, minutesPerDay },
    role: row.role as Role,
    look: {
      theme: row.theme as Look['theme'],
      motion: row.motion as Look['motion'],
      singleKeys: row.singleKeys === 1,
    },
    parameters: { weights, retention: row.retention, maximumInterval: row.maximumInterval },
  };
}
