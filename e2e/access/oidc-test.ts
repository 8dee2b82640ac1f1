import { freePort } from '../fixtures/free-port.ts';
import { type OtherHouse, openOtherHouse } from '../fixtures/other-house.ts';
import { startWorkerServer } from '../fixtures/worker-server.ts';
import { test as onOwnServer } from './own-server.ts';

/** Journeys on a server of their own that lets people in by what another house says of them. */
export const test = onOwnServer.extend<{ port: number; house: OtherHouse }>({
  port: async ({ browserName: _ }, use) => use(await freePort()),

  house: async ({ port }, use) => {
    const house = await openOtherHouse(`http://127.0.0.1:${port}`);
    await use(house);
    await house.end();
  },

  ownServer: async ({ house, port }, use) => {
    const own = await startWorkerServer(house.environment, port);
    await use(own);
    await own.end();
  },
});

export { expect } from '@playwright/test';
