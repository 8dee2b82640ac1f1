import { makeAccount, type TestAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { isIn, sessionOf, signInWith } from './door-page.ts';

test('e-mail and password lead to the day, and the door stays open', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
  await signInWith(page, { ...account, email: ` ${account.email.toUpperCase()}` });
  await isIn(page, account.email);
  for (const address of ['/', '/sign-in', '/register']) {
    await page.goto(address);
    await expect(page).toHaveURL('/today');
  }
});

test('a wrong password says what to do, and keeps the e-mail', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await page.goto('/sign-in');
  await signInWith(page, { ...account, password: 'another password' });
  const password = page.getByLabel('Password');
  await expect(password).toHaveAccessibleDescription(/do not belong together\. Check both and try again\.$/);
  await expect(password).toBeFocused();
  await expect(password).toHaveValue('');
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
  expect(await sessionOf(page)).toEqual({});
  await page.keyboard.type(account.password);
  await page.keyboard.press('Enter');
  await isIn(page, account.email);
});

test('an e-mail nobody has is answered like a wrong password', async ({ page }) => {
  await page.goto('/sign-in');
  await signInWith(page, { email: 'nobody@example.org', password: 'another password' });
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/do not belong together/);
});

test('an empty form is said at its fields, the first of which gets the focus', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/^Enter your e-mail address/);
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Enter your password.');
});

test('with the keyboard alone', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(account.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(account.password);
  await page.keyboard.press('Enter');
  await isIn(page, account.email);
});

test('the zone of the browser is noted at the first sign-in, and stays', async ({ page, server, browser }) => {
  const account = await makeAccount(server.databaseUrl);
  const zone = () =>
    inDatabase(server.databaseUrl, ({ read }) => read.user.findUniqueOrThrow({ where: { id: account.id } })).then(
      (user) => user.zone,
    );
  await page.goto('/sign-in');
  await signInWith(page, account);
  await isIn(page, account.email);
  expect(await zone()).toBe('Europe/Zurich');
  const abroad = await browser.newContext({ baseURL: server.url, locale: 'en', timezoneId: 'Asia/Tokyo' });
  const there = await abroad.newPage();
  await there.goto('/sign-in');
  await signInWith(there, account);
  await isIn(there, account.email);
  expect(await zone()).toBe('Europe/Zurich');
});

test('after ten wrong passwords even the right one has to wait, and nobody else', async ({
  page,
  server,
  putClock,
}) => {
  const [account, other] = [await makeAccount(server.databaseUrl), await makeAccount(server.databaseUrl)];
  await guessTenTimes(server.url, account);
  await page.goto('/sign-in');
  await signInWith(page, account);
  const refusal = page.getByRole('alert').filter({ hasText: 'Too many wrong passwords were tried.' });
  await expect(refusal).toContainText('Try again in 15 minutes.');
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
  await putClock('2026-11-24T09:14:00Z');
  await signInWith(page, account);
  await expect(refusal).toContainText('Try again in 1 minute.');
  await signInWith(page, other);
  await isIn(page, other.email);
});

test('a browser in which somebody has signed in before lets them in, however often others guess', async ({
  page,
  server,
}) => {
  const account = await makeAccount(server.databaseUrl);
  await page.goto('/sign-in');
  await signInWith(page, account);
  await isIn(page, account.email);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await guessTenTimes(server.url, account);
  await expect(signIn(server.url, account)).rejects.toThrow(/could not sign in: 429/);
  await signInWith(page, account);
  await isIn(page, account.email);
});

async function guessTenTimes(url: string, account: TestAccount): Promise<void> {
  const wrong = () => signIn(url, { ...account, password: 'another password' }).catch(() => 'refused');
  for (const _ of Array.from({ length: 10 })) await wrong();
}

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in works, and says what is wrong', async ({ page, server }) => {
    const account = await makeAccount(server.databaseUrl);
    await page.goto('/sign-in');
    await signInWith(page, { ...account, password: 'another password' });
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/do not belong together/);
    await expect(page.getByLabel('Password')).toBeFocused();
    await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
    await signInWith(page, account);
    await isIn(page, account.email);
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await expect(page).toHaveURL('/sign-in');
    expect(await sessionOf(page)).toEqual({});
  });
});
