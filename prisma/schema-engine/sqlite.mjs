import fs from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

/** What opens the SQLite databases that the schema engine compares. */
export async function sqliteFactory(url) {
  const file = url.replace(/^file:/, '');
  // Comparing models with migrations needs no file, and shall not make one.
  const inner = new PrismaBetterSqlite3({ url: fs.existsSync(file) ? file : ':memory:' });
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => takeWholeScripts(await inner.connect()),
    connectToShadowDb: async () => takeWholeScripts(await inner.connectToShadowDb()),
  };
}

/** The engine sends a whole migration as one raw command, and the driver prepares one statement at a time. */
function takeWholeScripts(adapter) {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}
