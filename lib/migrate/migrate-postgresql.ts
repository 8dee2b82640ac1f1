import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { UserError } from '../env/user-error.mjs';
import { failure, type History, type HistoryRow, pendingMigrations } from './history.ts';
import { type Migration, sha256 } from './read-migrations.ts';

/** How long another process may be migrating. */
const patienceMs = 60_000;
/** The lock that Prisma's own `migrate deploy` takes: it waits for us, and we for it. */
const lock = 72707369;

/**
 * Applies what is pending, each migration in a transaction of its own. Any number of processes may call it at once.
 * @returns the names of what was applied
 */
export async function migratePostgresql(
  url: string,
  migrations: readonly Migration[],
  { log }: { log: (line: string) => void },
): Promise<string[]> {
  const client = await connect(url);
  const applied: string[] = [];
  try {
    await takeLock(client);
    for (const migration of pendingMigrations(await readHistory(client), migrations)) {
      await apply(client, migration);
      applied.push(migration.name);
      log(`Migration ${migration.name} applied.`);
    }
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
  return applied;
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks makes the query fail that is under way; the event alone would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || String(Object(error).code) : String(error);
    throw new UserError(
      `PostgreSQL cannot be reached at ${new URL(url).host} (${reason}): start it, or mend DATABASE_URL.`,
      { cause: error },
    );
  }
  return client;
}

async function takeLock(client: pg.Client): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [lock]);
    if (rows[0].taken) return;
    if (performance.now() > until) {
      throw new UserError(`Another program was migrating the database for ${patienceMs / 1000} seconds: end it first.`);
    }
    await pause(50);
  }
}

export async function readHistory(client: pg.Client): Promise<History> {
  const found = await client.query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()');
  const tables = found.rows.map(({ tablename }) => String(tablename));
  if (!tables.includes('_prisma_migrations')) return { tables, rows: [] };
  const { rows } = await client.query<HistoryRow>('SELECT * FROM _prisma_migrations ORDER BY started_at');
  return { tables, rows };
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await applyWithin(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    // The connection may be what failed, and then the server rolls back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw failure(migration, error);
  }
}

/** Within the transaction that is open. */
export async function applyWithin(client: pg.Client, migration: Migration): Promise<void> {
  await client.query(historyTable);
  await client.query(migration.sql);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [sha256(migration.name).slice(0, 36), migration.checksum, migration.name],
  );
}

const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
