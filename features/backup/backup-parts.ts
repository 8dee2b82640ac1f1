import { open } from 'node:fs/promises';
import { loadDump } from '../../lib/dump/dump-file.ts';
import type { Part } from '../../lib/dump/part.ts';
import { openSource } from '../../lib/dump/source.ts';
import { dumpOf } from '../../lib/dump/write-dump.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { requireSound } from '../../lib/migrate/inspect-database.ts';

/** All that a database holds, as of the moment in which its first part is asked for. */
export async function* databaseParts(url: string, { now }: { now: number }): AsyncGenerator<Part> {
  const source = await openSource(url);
  try {
    yield* dumpOf(source, now);
  } finally {
    await source.close();
  }
}

/** What is in a backup, be it an SQLite file or a dump: whoever has read to its end knows that it is whole. */
export async function* backupParts(file: string, { now }: { now: number }): AsyncGenerator<Part> {
  if (await isSqlite(file)) {
    requireSound(file);
    yield* databaseParts(`file:${file}`, { now });
  } else {
    yield* loadDump(file);
  }
}

const sqliteBegins = 'SQLite format 3\0';

async function isSqlite(file: string): Promise<boolean> {
  const handle = await open(file).catch((error) => {
    throw new UserError(`${file} cannot be read: check its name.`, { cause: error });
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(sqliteBegins.length), 0, sqliteBegins.length, 0);
    return buffer.toString('latin1') === sqliteBegins;
  } finally {
    await handle.close();
  }
}
