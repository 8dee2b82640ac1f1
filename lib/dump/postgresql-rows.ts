import type pg from 'pg';
import { types } from '../db/direct-postgresql.ts';
import { inOrder, kindOf, quoted, type Table } from './table.ts';

/** So many rows are held at a time. */
const pageSize = 1_000;

/** Every table but the history of migrations, as the database itself describes it. */
export async function postgresqlTables(client: pg.Client): Promise<Table[]> {
  const { rows: columns } = await client.query<{ table: string; name: string; type: string; key: number | null }>(`
    SELECT c.relname AS "table", a.attname AS "name", format_type(a.atttypid, NULL) AS "type",
      array_position(i.indkey::int2[], a.attnum) AS "key"
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> '_prisma_migrations'`);
  const { rows: references } = await client.query<{ child: string; parent: string }>(`
    SELECT child.relname AS "child", parent.relname AS "parent"
    FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid JOIN pg_class parent ON parent.oid = f.confrelid
    WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace`);
  const names = [...new Set(columns.map(({ table }) => table))];
  return inOrder(
    names.map((name) => {
      const own = columns.filter(({ table }) => table === name);
      return {
        name,
        columns: own
          .map((column) => ({ name: column.name, kind: kindOf(column.type, `${name}.${column.name}`) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
        key: own
          .filter(({ key }) => key !== null)
          .sort((a, b) => Number(a.key) - Number(b.key))
          .map((column) => column.name),
        parents: references.filter(({ child }) => child === name).map(({ parent }) => parent),
      };
    }),
  );
}

/**
 * A table's rows in the order of its key, each a list of its values in the order of the columns. The order of texts is
 * that of their bytes, as on SQLite, and not that of the database's language: so it is sorted once, and read by a cursor.
 * @param client in a transaction
 */
export async function* postgresqlRows(client: pg.Client, { name, columns, key }: Table): AsyncGenerator<unknown[][]> {
  const list = columns.map((column) => quoted(column.name)).join(', ');
  const isText = (part: string) => columns.some((column) => column.name === part && column.kind === 'text');
  const order = key.map((part) => `${quoted(part)}${isText(part) ? ' COLLATE "C"' : ''}`).join(', ');
  await client.query(`DECLARE dumped NO SCROLL CURSOR FOR SELECT ${list} FROM ${quoted(name)} ORDER BY ${order}`);
  try {
    for (;;) {
      const { rows } = await client.query<unknown[]>({
        text: `FETCH ${pageSize} FROM dumped`,
        rowMode: 'array',
        types,
      });
      if (rows.length > 0) yield rows;
      if (rows.length < pageSize) return;
    }
  } finally {
    // In a transaction that has failed nothing can be closed, and nothing has to be.
    await client.query('CLOSE dumped').catch(() => {});
  }
}
