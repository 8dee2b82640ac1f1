import { freePort } from '../fixtures/free-port.ts';
import { type MailServer, startMailServer } from '../fixtures/mail-server.ts';
import { startWorkerServer } from '../fixtures/worker-server.ts';
import { test as onOwnServer } from './own-server.ts';

/** Journeys on a server of their own that sends mail, and the mail server that takes it. */
export const test = onOwnServer.extend<{ mails: MailServer }>({
  mails: async ({ browserName: _ }, use) => {
    const mails = await startMailServer();
    await use(mails);
    await mails.end();
  },

  ownServer: async ({ mails }, use) => {
    const port = await freePort();
    const addresses = { SMTP_URL: mails.url, PUBLIC_URL: `http://127.0.0.1:${port}` };
    const own = await startWorkerServer({ ...addresses, MAIL_FROM: 'Wengu <wengu@example.org>' }, port);
    await use(own);
    await own.end();
  },
});

export { expect } from '@playwright/test';
