import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { pathIn } from '../fixtures/mail-server.ts';
import { test as withoutMail } from '../fixtures/test.ts';
import { isIn, sessionOf } from './door-page.ts';
import { expect, test } from './mail-test.ts';

const onItsWay = 'If there is an account with this e-mail, a link is on its way.';

test('who has forgotten the password gets a link by mail, which works once and ends every session of before', async ({
  page,
  ownServer,
  mails,
  trouble,
}) => {
  trouble.expect(/404 \(Not Found\)/);
  const account = await makeAccount(ownServer.databaseUrl);
  const before = apiClient(ownServer.url, await signIn(ownServer.url, account));
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forgotten your password?');
  await page.getByLabel('E-mail').fill('nobody');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/^Enter your e-mail address/);
  await page.getByLabel('E-mail').fill(account.email.toUpperCase());
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText(onItsWay)).toBeVisible();

  const mail = await mails.take(account.email);
  expect(mail.subject).toBe('Choose a new password for Wengu');
  expect(mail.from).toBe('Wengu <wengu@example.org>');
  expect(mail.head).toContain('Auto-Submitted: auto-generated');
  expect(mail.text).toContain('once, within 2 hours');
  expect(mail.text).not.toContain(account.name);
  const link = pathIn(mail, ownServer.url);
  expect(link).toMatch(/^\/link\/[\w-]{32}$/);
  await page.goto(link);
  await page.getByLabel('Password').fill('quite another password');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await isIn(page, account.email);
  expect((await before.get('/api/queue')).status).toBe(401);
  await expect(signIn(ownServer.url, account)).rejects.toThrow(/could not sign in: 401/);
  await signIn(ownServer.url, { ...account, password: 'quite another password' });
  expect((await page.goto(link))?.status()).toBe(404);
  // Who could read the mail has shown that it arrives.
  await page.goto('/settings/email');
  await expect(page.getByText('Confirmed on Nov 24, 2026')).toBeVisible();
});

test('nobody can tell who has an account, nor fill a mailbox', async ({ page, ownServer, mails }) => {
  const account = await makeAccount(ownServer.databaseUrl);
  await page.goto('/forgot');
  const tooMany = page.getByRole('alert').filter({ hasText: 'Several mails were asked for within the hour' });
  for (const email of [account.email, 'nobody@example.org']) {
    for (const _ of [1, 2, 3]) await ask(email, page.getByText(onItsWay));
    await ask(email, tooMany);
    await expect(tooMany).toContainText('try again in 60 minutes');
  }
  const links = [await mails.take(account.email), await mails.take(account.email), await mails.take(account.email)];
  await ask('somebody@example.org', page.getByText(onItsWay));
  expect(mails.arrived.map(({ to }) => to)).toEqual(links.map(() => [account.email]));
  await page.goto(pathIn(links[0] as (typeof links)[0], ownServer.url));
  await expect(page.getByText(account.email)).toBeVisible();

  async function ask(email: string, answer: typeof tooMany): Promise<void> {
    await page.reload();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(answer).toBeVisible();
  }
});

test('a mail is in the language of whom it is for, and leads to no other host than our own', async ({
  ownServer,
  mails,
  browser,
}) => {
  const account = await makeAccount(ownServer.databaseUrl);
  await inDatabase(ownServer.databaseUrl, ({ write }) =>
    write.user.update({ where: { id: account.id }, data: { language: 'zh-CN' } }),
  );
  const context = await browser.newContext({
    ...{ baseURL: ownServer.url, locale: 'en' },
    extraHTTPHeaders: { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
  });
  const page = await context.newPage();
  await page.goto('/forgot');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText(onItsWay)).toBeVisible();
  const mail = await mails.take(account.email);
  expect(mail.subject).toBe('为温故设置新密码');
  expect(mail.text).toContain('2 小时内有效');
  expect(mail.text).not.toContain('evil');
  expect(pathIn(mail, ownServer.url)).toMatch(/^\/link\//);
});

test('a mail that is put off at first is sent again', async ({ page, ownServer, mails }) => {
  const account = await makeAccount(ownServer.databaseUrl);
  mails.putOffOnce();
  await page.goto('/forgot');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText(onItsWay)).toBeVisible();
  await expect.poll(() => ownServer.printed()).toContain('could not be sent: EENVELOPE 451. It is tried again in 5 s.');
  const mail = await mails.take(account.email);
  expect(pathIn(mail, ownServer.url)).toMatch(/^\/link\//);
  expect(mails.arrived).toHaveLength(1);
});

test('a mail server that is away is said in the log, which names nobody', async ({ page, ownServer, mails }) => {
  const account = await makeAccount(ownServer.databaseUrl);
  await mails.end();
  await page.goto('/forgot');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText(onItsWay)).toBeVisible();
  await expect.poll(() => ownServer.printed()).toContain('A mail (reset) could not be sent: ESOCKET');
  expect(ownServer.printed()).not.toContain(account.email);
  expect(await sessionOf(page)).toEqual({});
});

withoutMail('where no mail is sent, the door says whom to ask', async ({ page, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  await page.goto('/sign-in');
  await expect(page.getByText('Whoever runs this server can give you a link')).toBeVisible();
  expect((await page.goto('/forgot'))?.status()).toBe(404);
});
