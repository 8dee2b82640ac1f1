import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../env/user-error.mjs';

export type Migration = {
  name: string;
  sql: string;
  /** As Prisma counts it: SHA-256 of the file, in hex. */
  checksum: string;
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The migrations of a folder in the order of their names, in which they are applied. */
export function readMigrations(folder: string): Migration[] {
  const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const migrations = folders.map(({ name }) => {
    const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    if (/^[ \t]*(COMMIT|ROLLBACK)\b/im.test(sql)) {
      throw new UserError(
        `Migration ${name} ends its own transaction: take the COMMIT or ROLLBACK out, each migration runs in one.`,
      );
    }
    return { name, sql, checksum: sha256(sql) };
  });
  return migrations.sort((a, b) => (a.name < b.name ? -1 : 1));
}
