import { randomUUID } from 'node:crypto';
import { makeOneTimeLink } from '../../features/people/make-one-time-link.ts';
import { makeAccount, type TestAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { morning, type WorkerServer } from '../fixtures/worker-server.ts';
import { isIn, sessionOf } from './door-page.ts';

const password = 'quite another password';

async function aLink(server: WorkerServer, { email }: TestAccount): Promise<string> {
  const context = { now: Date.parse(morning) };
  const link = await inDatabase(server.databaseUrl, (db) =>
    makeOneTimeLink({ email, token: randomUUID() }, { db, ...context }),
  );
  return link?.path ?? '';
}

test('a one-time link sets the password once, and ends every session of before', async ({ page, server, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const account = await makeAccount(server.databaseUrl);
  const before = apiClient(server.url, await signIn(server.url, account));
  const link = await aLink(server, account);
  await page.goto(link);
  await expect(page.getByText(account.email)).toBeVisible();
  await page.getByLabel('Password').fill('too short');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Choose a password of 10 to 128 characters\.$/);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await isIn(page, account.email);

  expect((await before.get('/api/queue')).status).toBe(401);
  await expect(signIn(server.url, account)).rejects.toThrow(/could not sign in: 401/);
  await signIn(server.url, { ...account, password });
  expect((await page.goto(link))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
});

test('a link that was spent while its page was open sets nothing', async ({ page, server, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const account = await makeAccount(server.databaseUrl);
  await page.goto(await aLink(server, account));
  await inDatabase(server.databaseUrl, ({ write }) =>
    write.oneTimeLink.updateMany({ where: { userId: account.id }, data: { usedAt: 1n } }),
  );
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(page.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
  expect(await sessionOf(page)).toEqual({});
  await signIn(server.url, account);
});

test('a link opens for three days', async ({ request, server, putClock }) => {
  const link = await aLink(server, await makeAccount(server.databaseUrl));
  await putClock('2026-11-27T08:59:59.000Z');
  expect((await request.get(link)).status()).toBe(200);
  await putClock('2026-11-27T09:00:00.000Z');
  expect((await request.get(link)).status()).toBe(404);
});

test('a link that never was says whom to ask', async ({ page, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  expect((await page.goto('/link/made-up'))?.status()).toBe(404);
  await expect(page.getByText('Ask whoever gave it to you for a new one.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/sign-in');
});
