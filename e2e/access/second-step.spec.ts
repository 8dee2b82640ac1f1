import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expect, test } from '../fixtures/test.ts';
import { morning } from '../fixtures/worker-server.ts';
import { isIn, sessionOf, signInWith } from './door-page.ts';
import { codeAt, setUpSecondStep } from './second-step-page.ts';

const minutesLater = (minutes: number) => new Date(Date.parse(morning) + minutes * 60_000).toISOString();

test('a code of the phone is asked for once it is set up, counts once, and a recovery code stands in for it', async ({
  page,
  context,
  server,
  putClock,
  browser,
}) => {
  // Two browsers, and signing in four times.
  test.slow();
  const account = await makeAccount(server.databaseUrl, { zone: 'Europe/Zurich' });
  await carryIn(context, server.url, await signIn(server.url, account));
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Two-step sign-in' }).click();
  await page.getByLabel('Your password').fill('not the password');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByLabel('Your password')).toHaveAccessibleDescription('This is not your password.');
  const { secret, codes } = await setUpSecondStep(page, account);
  expect(codes).toHaveLength(10);
  await page.reload();
  await expect(page.getByText(codes[0] ?? '')).toHaveCount(0);

  const elsewhere = await (await browser.newContext({ baseURL: server.url, locale: 'en' })).newPage();
  await elsewhere.goto('/sign-in');
  await signInWith(elsewhere, { ...account, password: 'another password' });
  await expect(elsewhere.getByLabel('Password')).toHaveAccessibleDescription(/do not belong together/);
  await signInWith(elsewhere, account);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('The second step');
  expect(await sessionOf(elsewhere)).toEqual({});
  await elsewhere.goto('/today');
  await expect(elsewhere).toHaveURL('/sign-in');

  await elsewhere.goto('/sign-in/code');
  // The code that confirmed the set-up has counted.
  await giveCode(codeAt(secret, morning));
  await expect(elsewhere.getByLabel('Code')).toHaveAccessibleDescription(/This code is not right, or has been used/);
  await putClock(minutesLater(1));
  await giveCode(codeAt(secret, minutesLater(1)));
  await isIn(elsewhere, account.email);

  await elsewhere.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(elsewhere).toHaveURL('/sign-in');
  await signInWith(elsewhere, account);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('The second step');
  await giveCode(codeAt(secret, minutesLater(1)));
  await expect(elsewhere.getByLabel('Code')).toHaveAccessibleDescription(/has been used/);
  await giveCode((codes[0] ?? '').toUpperCase());
  await isIn(elsewhere, account.email);
  await elsewhere.goto('/settings/second-step');
  await expect(elsewhere.getByText('9 recovery codes are left.')).toBeVisible();

  async function giveCode(code: string): Promise<void> {
    await elsewhere.getByLabel('Code').fill(code);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  }
});

test('half a sign-in is over after ten minutes', async ({ page, context, server, putClock }) => {
  const account = await makeAccount(server.databaseUrl);
  await carryIn(context, server.url, await signIn(server.url, account));
  await page.goto('/settings/second-step');
  const { secret } = await setUpSecondStep(page, account);
  await page.goto('/today');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await signInWith(page, account);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second step');
  await putClock(minutesLater(10));
  await page.getByLabel('Code').fill(codeAt(secret, minutesLater(10)));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/sign-in');
  expect(await sessionOf(page)).toEqual({});
});

test('a script gives the code with e-mail and password', async ({ page, context, server, putClock }) => {
  const account = await makeAccount(server.databaseUrl);
  await carryIn(context, server.url, await signIn(server.url, account));
  await page.goto('/settings/second-step');
  const { secret } = await setUpSecondStep(page, account);
  await putClock(minutesLater(2));
  const code = codeAt(secret, minutesLater(2));
  await expect(signIn(server.url, account)).rejects.toThrow(/could not sign in: 401/);
  await expect(signIn(server.url, { ...account, code: '000000' })).rejects.toThrow(/could not sign in: 401/);
  await expect(signIn(server.url, { ...account, password: 'another password', code })).rejects.toThrow(/401/);
  expect(await signIn(server.url, { ...account, code })).not.toEqual([]);
  await expect(signIn(server.url, { ...account, code })).rejects.toThrow(/could not sign in: 401/);
});

test('new recovery codes and switching it off ask for the password', async ({ page, context, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await carryIn(context, server.url, await signIn(server.url, account));
  await page.goto('/settings/second-step');
  const { codes } = await setUpSecondStep(page, account);
  await page.goto('/settings/second-step');
  const renew = page.getByRole('region', { name: 'Recovery codes' });
  await renew.getByLabel('Your password').fill(account.password);
  await renew.getByRole('button', { name: 'Make new ones' }).click();
  const shown = renew.getByText(/^[0-9a-z]{5}-[0-9a-z]{5}\n/);
  await expect(shown).toBeVisible();
  expect(await shown.textContent()).not.toContain(codes[1]);
  const end = page.getByRole('region', { name: 'Switch it off' });
  await end.getByLabel('Your password').fill('not the password');
  await end.getByRole('button', { name: 'Switch it off' }).click();
  await expect(end.getByLabel('Your password')).toHaveAccessibleDescription('This is not your password.');
  await end.getByLabel('Your password').fill(account.password);
  await end.getByRole('button', { name: 'Switch it off' }).click();
  await expect(page.getByText('Switched off. Your password alone lets you in.')).toBeVisible();
  await signIn(server.url, account);
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('it is set up all the same, and the recovery codes are seen', async ({ page, context, server }) => {
    const account = await makeAccount(server.databaseUrl);
    await carryIn(context, server.url, await signIn(server.url, account));
    await page.goto('/settings/second-step');
    const { codes } = await setUpSecondStep(page, account);
    expect(codes).toHaveLength(10);
  });
});
