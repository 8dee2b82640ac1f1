import { randomUUID } from 'node:crypto';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { pathIn } from '../fixtures/mail-server.ts';
import { fillAccount, isIn } from './door-page.ts';
import { expect, test } from './mail-test.ts';

const verifiedAt = (url: string, email: string) =>
  inDatabase(url, async ({ read }) => (await read.user.findUniqueOrThrow({ where: { email } })).emailVerifiedAt);

test('who registers gets a mail, and confirms the address by a button: looking at the link confirms nothing', async ({
  page,
  browser,
  request,
  ownServer,
  mails,
  trouble,
}) => {
  trouble.expect(/404 \(Not Found\)/);
  const eve = { name: 'Eve', email: `${randomUUID()}@example.org`, password: 'a password for eve' };
  await page.goto('/register');
  await fillAccount(page, eve);
  await isIn(page, eve.email);
  const mail = await mails.take(eve.email);
  expect(mail.subject).toBe('Confirm your e-mail for Wengu');
  expect(mail.text).not.toContain('Eve');
  const link = pathIn(mail, ownServer.url);
  expect((await request.get(link)).status()).toBe(200);
  expect((await request.head(link)).status()).toBe(200);
  expect(await verifiedAt(ownServer.databaseUrl, eve.email)).toBeNull();
  // It sets no password.
  expect((await request.get(link.replace('verify', 'link'))).status()).toBe(404);

  // Mail is read on another device, which is not signed in.
  const phone = await (await browser.newContext({ baseURL: ownServer.url, locale: 'en' })).newPage();
  await phone.goto(link);
  await expect(phone.getByText(eve.email)).toBeVisible();
  await phone.getByRole('button', { name: 'Confirm this e-mail' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Your e-mail is confirmed');
  expect(await verifiedAt(ownServer.databaseUrl, eve.email)).not.toBeNull();
  expect((await page.goto(link))?.status()).toBe(404);
  await expect(page.getByText('You can have a new one sent in your settings.')).toBeVisible();
  await page.getByRole('link', { name: 'To the settings' }).click();
  await expect(page.getByText('Confirmed on Nov 24, 2026: mail reaches you.')).toBeVisible();
});

test('a mail to confirm the address is sent on request, or it is said that the mail server is away', async ({
  page,
  context,
  ownServer,
  mails,
}) => {
  const account = await makeAccount(ownServer.databaseUrl);
  await carryIn(context, ownServer.url, await signIn(ownServer.url, account));
  await page.goto('/settings');
  await page.getByRole('link', { name: 'E-mail' }).click();
  const send = page.getByRole('button', { name: 'Send me a link to confirm it' });
  await send.click();
  await expect(page.getByText('Sent. Open the link in the mail within three days.')).toBeVisible();
  const link = pathIn(await mails.take(account.email), ownServer.url);
  await mails.end();
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The mail could not be sent' })).toBeVisible();
  // The same is said again: it is there when the answer is.
  const again = page.waitForResponse((response) => response.request().method() === 'POST');
  await send.click();
  await again;
  await expect(page.getByRole('alert').filter({ hasText: 'The mail could not be sent' })).toBeVisible();
  await page.goto('/settings/email');
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Several mails were asked for' })).toBeVisible();
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm this e-mail' }).click();
  await expect(page).toHaveURL('/verified');
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL('/today');
});
