import { randomUUID } from 'node:crypto';
import { makeAccount } from '../fixtures/accounts.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { fillAccount, isIn, sessionOf } from './door-page.ts';
import { test as onOwnServer } from './own-server.ts';

const somebody = () => ({ name: 'Eve', email: `${randomUUID()}@example.org`, password: 'a password for eve' });

test('who registers is signed in as a learner of the open course', async ({ page, server }) => {
  const eve = somebody();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Register' }).click();
  await expect(page).toHaveTitle('Register · Wengu');
  await fillAccount(page, eve);
  await isIn(page, eve.email);
  expect(await sessionOf(page)).toMatchObject({ user: { name: 'Eve', role: 'learner' } });
  await inDatabase(server.databaseUrl, async ({ read }) => {
    const user = await read.user.findUniqueOrThrow({ where: { email: eve.email }, include: { enrolments: true } });
    expect(user.zone).toBe('Europe/Zurich');
  });
});

test('an e-mail that is taken is said at its field, and the account stays as it was', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await page.goto('/register');
  await fillAccount(page, { ...somebody(), email: account.email.toUpperCase() });
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/There is an account with this e-mail already/);
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveValue('Eve');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/sign-in');
  expect(await sessionOf(page)).toEqual({});
});

onOwnServer('without an open course nobody can register', async ({ page, request, ownServer, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  await page.goto('/register');
  await inDatabase(ownServer.databaseUrl, ({ write }) => write.course.updateMany({ data: { access: 'invitation' } }));
  expect((await request.get('/register')).status()).toBe(404);
  await fillAccount(page, somebody());
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
  expect(await sessionOf(page)).toEqual({});
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Register' })).toHaveCount(0);
});
