import type { TestProject } from 'vitest/node';
import prepareDatabase from '../fixtures/prepare-database.ts';
import { startWorkerServer } from '../fixtures/worker-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built server that all files of the HTTP suite share; its clock stands in the `morning` and is not moved. */
    serverUrl: string;
    /** The database behind it, for preparing and for looking. */
    databaseUrl: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const remove = await prepareDatabase();
  const server = await startWorkerServer();
  project.provide('serverUrl', server.url);
  project.provide('databaseUrl', server.databaseUrl);
  return async () => {
    await server.end();
    remove();
  };
}
