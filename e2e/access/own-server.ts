import { test as base } from '../fixtures/test.ts';
import { startWorkerServer, type WorkerServer } from '../fixtures/worker-server.ts';

/** Journeys on a server of their own, for what changes it for everybody. */
export const test = base.extend<{ ownServer: WorkerServer }>({
  ownServer: async ({ browserName: _ }, use) => {
    const own = await startWorkerServer();
    await use(own);
    await own.end();
  },

  baseURL: async ({ ownServer }, use) => use(ownServer.url),

  // It starts in the morning; the worker's server is not needed.
  clockStandsInTheMorning: async ({ browserName: _ }, use) => use(undefined),
});

export { expect } from '@playwright/test';
