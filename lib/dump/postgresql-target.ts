import type pg from 'pg';
import { stateOf } from '../db/postgresql-errors.ts';
import { UserError } from '../env/user-error.mjs';
import { applyWithin, connect, readHistory } from '../migrate/migrate-postgresql.ts';
import { migrationsNamed } from '../migrate/migrations-named.ts';
import { postgresqlRows, postgresqlTables } from './postgresql-rows.ts';
import { type Kind, quoted, type Table } from './table.ts';
import { type Counts, holdsMore, type Target, type TargetOptions } from './target.ts';

/** Makes the tables anew and fills them, in one transaction. */
export async function openPostgresqlTarget(url: string, { head, replacing }: TargetOptions): Promise<Target> {
  const migrations = migrationsNamed('postgresql', head.migrations);
  const client = await connect(url);
  try {
    await client.query('BEGIN');
    const before = await readHistory(client);
    if (before.tables.length > 0 && !before.rows.some((row) => row.migration_name === migrations[0]?.name)) {
      throw new UserError(`The database holds tables (${before.tables.slice(0, 3).join(', ')}) that are not Wengu's.`);
    }
    const found = await countRows(client, await postgresqlTables(client));
    for (const name of before.tables) await client.query(`DROP TABLE ${quoted(name)} CASCADE`);
    for (const migration of migrations) await applyWithin(client, migration);
    const tables = await postgresqlTables(client);
    const fresh = await countRows(client, tables);
    if (!replacing && holdsMore(found, fresh)) {
      throw new UserError('The database is not empty: name one that is.');
    }
    // A table that is only added to refuses to be emptied, even when it is empty.
    const filled = tables.filter(({ name }) => (fresh[name] ?? 0) > 0);
    if (filled.length > 0) await client.query(`TRUNCATE ${filled.map(({ name }) => quoted(name)).join(', ')}`);
    return {
      tables,
      pages: (table) => postgresqlRows(client, table),
      insert: (table, lines) => insert(client, table, lines),
      async settle() {
        await client.query('COMMIT');
        // What stands in the tables is new to the planner too.
        await client.query('ANALYZE');
        await client.end();
      },
      // The end of the connection rolls back.
      abandon: () => client.end().catch(() => {}),
    };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

async function countRows(client: pg.Client, tables: readonly Table[]): Promise<Counts> {
  const counts: Counts = {};
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT count(*) AS "count" FROM ${quoted(name)}`);
    counts[name] = Number(rows[0].count);
  }
  return counts;
}

const readAs: Record<Kind, (place: number) => string> = {
  text: (place) => `line->>${place}`,
  integer: (place) => `(line->>${place})::bigint`,
  real: (place) => `(line->>${place})::float8`,
  bytes: (place) => `decode(line->>${place}, 'base64')`,
};
/** A text that SQLite takes and PostgreSQL does not. */
const untranslatable = '22P05';

/** The database reads the lines itself. */
async function insert(client: pg.Client, { name, columns }: Table, lines: string): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map(({ kind }, place) => readAs[kind](place)).join(', ');
  const text = `INSERT INTO ${quoted(name)} (${names}) SELECT ${values} FROM jsonb_array_elements($1::jsonb) AS line`;
  try {
    await client.query(text, [`[${lines.trimEnd().replaceAll('\n', ',')}]`]);
  } catch (error) {
    if (stateOf(error) !== untranslatable) throw error;
    throw new UserError(`${name} holds a text with the character NUL, which PostgreSQL cannot keep.`, { cause: error });
  }
}
