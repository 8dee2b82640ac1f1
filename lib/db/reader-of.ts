import type Sqlite from 'better-sqlite3';

/** Reads rows with names, or each as a list of its values in the order of the columns. */
export type Reader = {
  rows(values: unknown[]): Record<string, unknown>[];
  lists(values: unknown[]): unknown[][];
};

/** Gives rows their names: the driver by itself takes three times as long for that. */
export function readerOf(statement: Sqlite.Statement<unknown[]>): Reader {
  const names = statement.columns().map(({ name }) => name);
  // A copy has its shape at once; a row that grows name by name would become a slow dictionary.
  const shape: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  const toRow = (row: unknown[]) => {
    const named = { ...shape };
    for (let place = 0; place < row.length; place += 1) named[names[place] ?? ''] = row[place];
    return named;
  };
  const raw = statement.raw(true);
  const lists = (values: unknown[]) => raw.all(values) as unknown[][];
  return { lists, rows: (values) => lists(values).map(toRow) };
}
