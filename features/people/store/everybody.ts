import type { Db } from '../../../lib/db/database.ts';
import type { Role } from '../person.ts';

/** What an administrator sees of somebody; times in ms since 1970. */
export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: number;
  lastSignInAt: number | null;
  /** Whether they have chosen a password yet. */
  hasPassword: boolean;
  /** Whether a code is asked for when they sign in. */
  hasSecondFactor: boolean;
  emailIsVerified: boolean;
};

const columns = {
  ...{ id: true, name: true, email: true, role: true },
  ...{ createdAt: true, lastSignInAt: true, passwordHash: true, emailVerifiedAt: true },
  secondFactor: { select: { confirmedAt: true } },
} as const;

type Row = Pick<ListedPerson, 'id' | 'name' | 'email'> & {
  role: string;
  createdAt: bigint;
  lastSignInAt: bigint | null;
  passwordHash: string | null;
  emailVerifiedAt: bigint | null;
  secondFactor: { confirmedAt: bigint | null } | null;
};

const toListed = ({ role, createdAt, lastSignInAt, passwordHash, ...row }: Row): ListedPerson => ({
  ...{ id: row.id, name: row.name, email: row.email },
  role: role as Role,
  createdAt: Number(createdAt),
  lastSignInAt: lastSignInAt === null ? null : Number(lastSignInAt),
  hasPassword: passwordHash !== null,
  hasSecondFactor: (row.secondFactor?.confirmedAt ?? null) !== null,
  emailIsVerified: row.emailVerifiedAt !== null,
});

type Asked = { words: string; role: Role | null };

/** By e-mail, whose case counts nowhere; by name as it is written or begins with a capital: SQLite and PostgreSQL agree on no more. */
const whereOf = ({ words, role }: Asked) => ({
  ...(role === null ? {} : { role }),
  ...(words === ''
    ? {}
    : {
        OR: [
          { email: { contains: words.toLowerCase() } },
          { name: { contains: words } },
          { name: { contains: words.slice(0, 1).toUpperCase() + words.slice(1) } },
        ],
      }),
});

export async function countEverybody(db: Db, asked: Asked): Promise<number> {
  return db.user.count({ where: whereOf(asked) });
}

export async function findEverybody(
  db: Db,
  { skip, take, ...asked }: Asked & { skip: number; take: number },
): Promise<ListedPerson[]> {
  const orderBy = [{ name: 'asc' as const }, { id: 'asc' as const }];
  return (await db.user.findMany({ where: whereOf(asked), orderBy, skip, take, select: columns })).map(toListed);
}

export async function findListed(db: Db, id: string): Promise<ListedPerson | null> {
  const row = await db.user.findUnique({ where: { id }, select: columns });
  return row && toListed(row);
}

export async function setRole(db: Db, id: string, role: Role): Promise<void> {
  await db.user.update({ where: { id }, data: { role } });
}
