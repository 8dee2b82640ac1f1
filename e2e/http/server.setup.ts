import type { TestProject } from 'vitest/node';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built server that all files of the HTTP suite share; its clock stands at `serverClock`. */
    serverUrl: string;
    serverClock: string;
    /** The database behind it, for accounts and for looking. */
    databaseUrl: string;
  }
}

const testClock = '2026-11-24T09:00:00.000Z';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { dataDir, remove } = makeDataFolder();
  const server = await startServer({ dataDir, testClock });
  project.provide('serverUrl', server.url);
  project.provide('serverClock', testClock);
  project.provide('databaseUrl', sqliteIn(dataDir));
  return async () => {
    await server.end();
    remove();
  };
}
