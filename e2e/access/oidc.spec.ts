import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { invite } from '../../features/people/invite.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { morning } from '../fixtures/worker-server.ts';
import { isIn, sessionOf } from './door-page.ts';
import { expect, test } from './oidc-test.ts';
import { codeAt, setUpSecondStep } from './second-step-page.ts';

// Each has a server and another house of its own.
test.slow();

const anEmail = () => `${randomUUID()}@example.org`;

async function comeFromThere(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in with The other house' }).click();
  await sayWho(page, who);
}

async function sayWho(page: Page, who: string): Promise<void> {
  await expect(page).toHaveTitle('The other house');
  await page.getByLabel('Who are you?').fill(who);
  await page.getByRole('button', { name: 'Let me in' }).click();
}

test('who is not known yet gets an account where registering is open, and comes back to it by what never changes', async ({
  page,
  browser,
  ownServer,
  house,
}) => {
  const email = anEmail();
  house.people.set('eve', { email, email_verified: true, name: 'Eve' });
  await page.goto('/sign-in');
  await comeFromThere(page, 'eve');
  await isIn(page, email);
  expect(await sessionOf(page)).toMatchObject({ user: { name: 'Eve', role: 'learner' } });

  // Her e-mail is another one now, and somebody else has hers: neither counts.
  house.people.set('eve', { email: anEmail(), email_verified: true, name: 'Eve' });
  const elsewhere = await (await browser.newContext({ baseURL: ownServer.url, locale: 'en' })).newPage();
  await elsewhere.goto('/sign-in');
  await comeFromThere(elsewhere, 'eve');
  await isIn(elsewhere, email);
  await elsewhere.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(elsewhere).toHaveURL('/sign-in');
  expect(await sessionOf(elsewhere)).toEqual({});
  await page.goto('/settings/oidc');
  await expect(page.getByText('You sign in here with The other house.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'No longer' })).toHaveCount(0);
});

test('an e-mail that has an account is nobody’s by saying so: its owner links the two in the settings, and parts them', async ({
  page,
  context,
  browser,
  ownServer,
  house,
}) => {
  const account = await makeAccount(ownServer.databaseUrl);
  house.people.set('ann', { email: account.email, email_verified: true, name: 'Ann' });
  await page.goto('/sign-in');
  await comeFromThere(page, 'ann');
  await expect(page.getByText(/There is an account with this e-mail already\./)).toBeVisible();
  expect(await sessionOf(page)).toEqual({});

  await carryIn(context, ownServer.url, await signIn(ownServer.url, account));
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Sign-in elsewhere' }).click();
  await page.getByLabel('Your password').fill('not the password');
  await page.getByRole('button', { name: 'Link with The other house' }).click();
  await expect(page.getByLabel('Your password')).toHaveAccessibleDescription('This is not your password.');
  await page.getByLabel('Your password').fill(account.password);
  await page.getByRole('button', { name: 'Link with The other house' }).click();
  // She is known there already, and comes straight back.
  await expect(page.getByText('Linked. From now on you can sign in with The other house.')).toBeVisible();

  const elsewhere = await (await browser.newContext({ baseURL: ownServer.url, locale: 'en' })).newPage();
  await elsewhere.goto('/sign-in');
  await comeFromThere(elsewhere, 'ann');
  await isIn(elsewhere, account.email);

  const other = await makeAccount(ownServer.databaseUrl);
  const theirs = await browser.newContext({ baseURL: ownServer.url, locale: 'en' });
  await carryIn(theirs, ownServer.url, await signIn(ownServer.url, other));
  const taking = await theirs.newPage();
  await taking.goto('/settings/oidc');
  await taking.getByLabel('Your password').fill(other.password);
  await taking.getByRole('button', { name: 'Link with The other house' }).click();
  await sayWho(taking, 'ann');
  await expect(taking.getByText('That account of The other house is linked with somebody else here.')).toBeVisible();

  await page.goto('/settings/oidc');
  await page.getByLabel('Your password').fill(account.password);
  await page.getByRole('button', { name: 'No longer sign in with The other house' }).click();
  await expect(page.getByText('Parted.')).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Sign out' }).first().click();
  await elsewhere.getByRole('button', { name: 'Sign in with The other house' }).click();
  await expect(elsewhere.getByText(/There is an account with this e-mail already\./)).toBeVisible();
});

test('where registering is closed, an invitation lets in, and nothing else', async ({ page, ownServer, house }) => {
  await inDatabase(ownServer.databaseUrl, ({ write }) => write.course.updateMany({ data: { access: 'invitation' } }));
  const email = anEmail();
  house.people.set('ivy', { email, name: 'Ivy' });
  await page.goto('/sign-in');
  await comeFromThere(page, 'ivy');
  await expect(page.getByText('You have no account here, and registering is closed.')).toBeVisible();
  const ada = { id: 'ada', role: 'administrator' } as const;
  const path = await inDatabase(ownServer.databaseUrl, (db) =>
    invite({ role: 'instructor', course: null, most: 1, days: 7, token: 'an-invitation' }, ada, {
      db,
      now: Date.parse(morning),
      newId: randomUUID,
    }),
  );
  await page.goto(path);
  await page.getByRole('button', { name: 'Sign in with The other house' }).click();
  await isIn(page, email);
  expect(await sessionOf(page)).toMatchObject({ user: { role: 'instructor' } });
});

test('a second step stands before whoever comes from there, too', async ({ page, context, ownServer, house }) => {
  house.people.set('ann', { email: anEmail() });
  const account = await makeAccount(ownServer.databaseUrl);
  await carryIn(context, ownServer.url, await signIn(ownServer.url, account));
  await page.goto('/settings/oidc');
  await page.getByLabel('Your password').fill(account.password);
  await page.getByRole('button', { name: 'Link with The other house' }).click();
  await sayWho(page, 'ann');
  await expect(page.getByText('Linked. From now on')).toBeVisible();
  await page.goto('/settings/second-step');
  const { secret } = await setUpSecondStep(page, account);
  await page.goto('/today');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.getByRole('button', { name: 'Sign in with The other house' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second step');
  expect(await sessionOf(page)).toEqual({});
  await ownServer.putClock('2026-11-24T09:01:00Z');
  await page.getByLabel('Code').fill(codeAt(secret, '2026-11-24T09:01:00Z'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await isIn(page, account.email);
});

test('who has no password signs in there anew before what is dear to them', async ({ page, house, ownServer }) => {
  const email = anEmail();
  house.people.set('eve', { email });
  house.people.set('joe', { email: anEmail() });
  await page.goto('/sign-in');
  await comeFromThere(page, 'eve');
  await isIn(page, email);
  const remove = async () => {
    await page.goto('/settings/delete');
    await expect(page.getByLabel('Your password')).toHaveCount(0);
    await page.getByLabel('Type the word').fill('delete');
    await page.getByRole('button', { name: 'Delete my account for good' }).click();
  };
  await remove();
  await expect(page.getByRole('alert').filter({ hasText: 'Sign in with The other house anew' })).toBeVisible();
  await page.goto('/settings/oidc');
  await page.getByRole('button', { name: 'Sign in with The other house anew' }).click();
  await sayWho(page, 'joe');
  await expect(page.getByText('That was not you')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in with The other house anew' }).click();
  await sayWho(page, 'eve');
  await expect(page.getByText('Thank you. For ten minutes')).toBeVisible();
  await ownServer.putClock('2026-11-24T09:11:00Z');
  await remove();
  await expect(page.getByRole('alert').filter({ hasText: 'Sign in with The other house anew' })).toBeVisible();
  await ownServer.putClock('2026-11-24T09:09:00Z');
  await remove();
  await expect(page).toHaveURL('/goodbye');
});

test('an answer that nobody asked for lets nobody in', async ({ page, house }) => {
  house.people.set('eve', { email: anEmail() });
  for (const answer of ['?code=made-up&state=made-up', '?error=access_denied', '']) {
    await page.goto(`/api/auth/callback/oidc${answer}`);
    await expect(page.getByText('Signing in elsewhere did not work. Try again.')).toBeVisible();
    expect(await sessionOf(page)).toEqual({});
  }
});
