import type { WorkerServer } from '../fixtures/worker-server.ts';
import { fillAccount, isIn, sessionOf } from './door-page.ts';
import { expect, test } from './own-server.ts';

const ann = { name: 'Ann', email: 'ann@example.org', password: 'a password for ann' };
const bob = { name: 'Bob', email: 'bob@example.org', password: 'a password for bob' };

async function printedLink(server: WorkerServer): Promise<string> {
  await expect.poll(server.printed).toMatch(/setup\?token=\S+\n/);
  return server.printed().match(/\/setup\?token=\S+/)?.[0] ?? '';
}

test('the printed link makes an administrator, once and only once', async ({ page, ownServer, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const link = await printedLink(ownServer);
  await page.goto(link);
  // Opening it spends nothing.
  await page.goto(link);
  await expect(page).toHaveTitle('The first account · Wengu');
  await fillAccount(page, ann);
  await isIn(page, ann.email);
  expect(await sessionOf(page)).toMatchObject({ user: { name: 'Ann', role: 'administrator' } });
  const again = await page.goto(link);
  expect(again?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
});

test('of two who have the link open, the second makes no account', async ({ page, browser, ownServer, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const link = await printedLink(ownServer);
  await page.goto(link);
  const other = await (await browser.newContext({ baseURL: ownServer.url, locale: 'en' })).newPage();
  await other.goto(link);
  await fillAccount(other, bob);
  await isIn(other, bob.email);
  await fillAccount(page, ann);
  await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
  expect(await sessionOf(page)).toEqual({});
});

test('what is missing is said at its field, and what was typed stays', async ({ page, ownServer }) => {
  await page.goto(await printedLink(ownServer));
  await fillAccount(page, { ...ann, email: 'ann', password: 'too short' });
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/^Enter your e-mail address/);
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await expect(page.getByLabel('E-mail')).toHaveValue('ann');
  await expect(page.getByLabel('Name')).toHaveValue('Ann');
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/Choose a password of 10 to 128 characters\.$/);
  await expect(page.getByLabel('Password')).toHaveValue('');
  await fillAccount(page, ann);
  await isIn(page, ann.email);
});

test('without the right token there is no such page', async ({ request, ownServer }) => {
  const link = await printedLink(ownServer);
  for (const other of ['/setup', '/setup?token=', `${link}x`, link.slice(0, -1), `${link}&token=x`]) {
    const answer = await request.get(other, { maxRedirects: 0 });
    expect({ other, status: answer.status() }).toEqual({ other, status: 404 });
  }
  expect((await request.get(link)).status()).toBe(200);
});
