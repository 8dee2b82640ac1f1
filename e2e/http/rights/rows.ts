import Database from 'better-sqlite3';

type Table = { rows: Record<string, unknown>[]; text: string };

/** Watches the database of a running server, past the server: what changes in it, and puts it back. */
export function watchRows(databaseUrl: string) {
  const database = new Database(databaseUrl.slice('file:'.length));
  database.pragma('foreign_keys = OFF');
  const names = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  /** Changes with each write of another connection, and costs next to nothing. */
  const version = () => database.pragma('data_version', { simple: true });
  const kept = read();
  let seen = version();

  function readTable(name: string): Table {
    const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}"`).safeIntegers().all();
    return { rows, text: JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)) };
  }

  function read(): Map<string, Table> {
    return new Map(names.map((name) => [name, readTable(name)]));
  }

  /** The tables in which anything is other than it was kept. */
  function changed(): string[] {
    if (version() === seen) return [];
    const now = read();
    seen = version();
    return names.filter((name) => now.get(name)?.text !== kept.get(name)?.text);
  }

  /** Puts these tables back to how they were kept; the log is only added to, and is kept as it stands. */
  const putBack = database.transaction((tables: readonly string[]) => {
    for (const name of tables) {
      if (name === 'LogEntry') {
        kept.set(name, readTable(name));
        continue;
      }
      database.prepare(`DELETE FROM "${name}"`).run();
      for (const row of kept.get(name)?.rows ?? []) {
        const columns = Object.keys(row);
        const places = columns.map((column) => `"${column}"`).join(', ');
        const values = columns.map(() => '?').join(', ');
        database.prepare(`INSERT INTO "${name}" (${places}) VALUES (${values})`).run(Object.values(row));
      }
    }
  });
  return {
    changed,
    putBack: (tables: readonly string[]) => putBack.immediate(tables),
    close: () => database.close(),
  };
}
