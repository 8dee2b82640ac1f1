import Database from 'better-sqlite3';

/** Every row of every table, read past the app by the bare driver. */
export function wholeDatabase(databaseUrl: string): Record<string, unknown[]> {
  const database = new Database(databaseUrl.slice('file:'.length), { readonly: true });
  const names = database.prepare<[], { name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  );
  const tables = names.all().map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
  database.close();
  return Object.fromEntries(tables);
}
