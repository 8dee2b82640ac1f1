import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expect, test } from '../fixtures/test.ts';
import { isIn, sessionOf, signInWith } from './door-page.ts';

test('signing out takes effect at once wherever the session is in use', async ({
  page,
  context,
  browser,
  server,
  reader,
}) => {
  await page.goto('/today');
  const copy = await browser.newContext({ baseURL: server.url, locale: 'en' });
  await copy.addCookies(await context.cookies());
  const elsewhere = await copy.newPage();
  await elsewhere.goto('/today');
  await isIn(elsewhere, reader.email);

  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL('/sign-in');
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).not.toContain('next-auth.session-token');

  expect(await sessionOf(elsewhere)).toEqual({});
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL('/sign-in');
});

test('another browser of the same person stays signed in', async ({ page, server, reader }) => {
  const other = apiClient(server.url, await signIn(server.url, reader));
  await page.goto('/today');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page).toHaveURL('/sign-in');
  expect((await other.get('/api/queue')).status).toBe(200);
});

test('signing in as somebody else ends the session of before', async ({ page, context, server }) => {
  const [ann, bob] = [await makeAccount(server.databaseUrl), await makeAccount(server.databaseUrl)];
  const cookies = await signIn(server.url, ann);
  await page.goto('/sign-in');
  await carryIn(context, server.url, cookies);
  await signInWith(page, bob);
  await isIn(page, bob.email);
  expect((await apiClient(server.url, cookies).get('/api/queue')).status).toBe(401);
});
