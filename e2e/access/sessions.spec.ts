import { expectReadable } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { isIn, sessionOf, signInWith } from './door-page.ts';

const rows = 'main li.taught-row';

test('somebody sees where they are signed in, and signs out there, one by one or everywhere else', async ({
  page,
  server,
  browser,
}) => {
  const account = await makeAccount(server.databaseUrl, { zone: 'Europe/Zurich' });
  const phone = await browser.newContext({
    baseURL: server.url,
    locale: 'en',
    userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  });
  const onPhone = await phone.newPage();
  await onPhone.goto('/sign-in');
  await signInWith(onPhone, account);
  await isIn(onPhone, account.email);
  const script = apiClient(server.url, await signIn(server.url, account));
  await page.goto('/sign-in');
  await signInWith(page, account);
  await isIn(page, account.email);

  await page.goto('/settings');
  await page.getByRole('link', { name: 'Where you are signed in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are signed in');
  await expect(page.locator(rows)).toHaveCount(3);
  await expect(page.locator(rows).first()).toContainText('Chrome on Linux');
  await expect(page.locator(rows).first()).toContainText('Signed in on Nov 24, 2026, 10:00');
  await expect(page.locator(rows).first()).toContainText('This browser.');
  await expectReadable(page);

  await page.getByRole('button', { name: 'Sign out Firefox on Android' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Signed out there.' })).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(2);
  await onPhone.goto('/today');
  await expect(onPhone).toHaveURL('/sign-in');
  expect((await script.get('/api/queue')).status).toBe(200);

  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.locator(rows)).toHaveCount(1);
  expect((await script.get('/api/queue')).status).toBe(401);
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(1);
});

test('a new password is set with the old one, and signs out every other browser', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  const other = apiClient(server.url, await signIn(server.url, account));
  await page.goto('/sign-in');
  await signInWith(page, account);
  await isIn(page, account.email);
  await page.goto('/settings/password');
  const [old, fresh] = [page.getByLabel('The password so far'), page.getByLabel('New password')];
  const submit = page.getByRole('button', { name: 'Change the password' });
  await expectReadable(page);

  await old.fill('not the password');
  await fresh.fill('quite another password');
  await submit.click();
  await expect(old).toHaveAccessibleDescription('This is not your password.');
  await old.fill(account.password);
  await fresh.fill('Password123');
  await submit.click();
  await expect(fresh).toHaveAccessibleDescription(/among those that are guessed first/);
  expect((await other.get('/api/queue')).status).toBe(200);

  await old.fill(account.password);
  await fresh.fill('quite another password');
  await submit.click();
  await expect(page.getByText('Changed. Your other browsers are signed out.')).toBeVisible();
  expect((await other.get('/api/queue')).status).toBe(401);
  await isStillIn();
  await expect(signIn(server.url, account)).rejects.toThrow(/could not sign in: 401/);
  await signIn(server.url, { ...account, password: 'quite another password' });

  async function isStillIn(): Promise<void> {
    expect(await sessionOf(page)).toMatchObject({ user: { email: account.email } });
  }
});

test('a session ends after thirty days in which nobody came, and ninety days after it began', async ({
  server,
  putClock,
}) => {
  const account = await makeAccount(server.databaseUrl);
  const idle = apiClient(server.url, await signIn(server.url, account));
  const used = apiClient(server.url, await signIn(server.url, account));
  const statusOf = async (client: typeof used, now: string) => {
    await putClock(now);
    return (await client.get('/api/auth/session')).text();
  };
  await expect.soft(await statusOf(used, '2026-12-20T09:00:00Z')).toContain(account.email);
  await expect.soft(await statusOf(idle, '2026-12-24T09:00:00Z')).toBe('{}');
  await expect.soft(await statusOf(used, '2027-01-18T09:00:00Z')).toContain(account.email);
  await expect.soft(await statusOf(used, '2027-02-16T09:00:00Z')).toContain(account.email);
  await expect.soft(await statusOf(used, '2027-02-22T09:00:00Z')).toBe('{}');
});

test('a role that is taken away is gone with the next request', async ({ page, server, instructor }) => {
  await page.goto('/teach');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inDatabase(server.databaseUrl, ({ write }) =>
    write.user.update({ where: { id: instructor.id }, data: { role: 'learner' } }),
  );
  expect((await page.request.get('/teach')).status()).toBe(404);
});
