import type Sqlite from 'better-sqlite3';
import { type FoundTable, inOrder, kindOf, quoted, type Table } from './table.ts';

/** So many rows are held at a time. */
const pageSize = 1_000;

/** Every table but the history of migrations, as the database itself describes it. */
export function sqliteTables(db: Sqlite.Database): Table[] {
  const names = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations'`,
    )
    .all();
  return inOrder(names.map(({ name }) => found(db, name)));
}

function found(db: Sqlite.Database, name: string): FoundTable {
  const columns = db
    .prepare<[string], { name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?)')
    .all(name);
  const parents = db
    .prepare<[string], { parent: string }>('SELECT DISTINCT "table" AS parent FROM pragma_foreign_key_list(?)')
    .all(name);
  return {
    name,
    columns: columns
      .map((column) => ({ name: column.name, kind: kindOf(column.type, `${name}.${column.name}`) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    key: columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name),
    parents: parents.map(({ parent }) => parent),
  };
}

/** A table's rows in the order of its key, each a list of its values in the order of the columns. */
export async function* sqliteRows(db: Sqlite.Database, { name, columns, key }: Table): AsyncGenerator<unknown[][]> {
  const list = columns.map((column) => quoted(column.name)).join(', ');
  const statement = db.prepare(`SELECT ${list} FROM ${quoted(name)} ORDER BY ${key.map(quoted).join(', ')}`).raw(true);
  let page: unknown[][] = [];
  for (const row of statement.iterate()) {
    page.push(row as unknown[]);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
