import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Provider } from '../db/database.builder.ts';

const checkedIn = path.resolve(import.meta.dirname, '../../prisma');

/** What a next migration could be: a column is dropped and one added, in Prisma's way on each database. */
const next: Record<Provider, string> = {
  sqlite: `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Course" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "colour" TEXT NOT NULL DEFAULT 'red'
);
INSERT INTO "new_Course" ("access", "id", "languages", "position", "title") SELECT "access", "id", "languages", "position", "title" FROM "Course";
DROP TABLE "Course";
ALTER TABLE "new_Course" RENAME TO "Course";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
`,
  postgresql: `ALTER TABLE "Course" DROP COLUMN "description", ADD COLUMN "colour" TEXT NOT NULL DEFAULT 'red';\n`,
};

/** Takes about as long as another process needs to come in between. */
export const slow: Record<Provider, string> = {
  sqlite: `CREATE TABLE "Slow" AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000) SELECT x FROM n;\n`,
  postgresql: `CREATE TABLE "Slow" AS SELECT pg_sleep(1)::text AS "x";\n`,
};

/** A folder like prisma/, whose migrations a test may change. */
export function someMigrations() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-migrations-'));
  for (const provider of ['sqlite', 'postgresql']) {
    fs.cpSync(path.join(checkedIn, provider, 'migrations'), path.join(folder, provider, 'migrations'), {
      recursive: true,
    });
  }
  const shipped = fs.readdirSync(path.join(checkedIn, 'sqlite/migrations')).filter((name) => !name.endsWith('.toml'));
  const fileOf = (provider: Provider, name: string) => path.join(folder, provider, 'migrations', name, 'migration.sql');
  return {
    folder,
    backups: path.join(folder, 'backups'),
    /** Names of those that every database of the tests has. */
    shipped: shipped.sort(),
    /** Adds one after those that are there. */
    add(provider: Provider, sql = next[provider], name = '900_next'): string {
      fs.mkdirSync(path.dirname(fileOf(provider, name)));
      fs.writeFileSync(fileOf(provider, name), sql);
      return name;
    },
    change(provider: Provider, name: string, change: (sql: string) => string): void {
      fs.writeFileSync(fileOf(provider, name), change(fs.readFileSync(fileOf(provider, name), 'utf8')));
    },
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}
