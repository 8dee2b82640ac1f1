import { expectReadable } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { inEveryLook } from '../fixtures/looks.ts';
import { expect, test } from '../fixtures/test.ts';

test('an administrator finds somebody, makes them an instructor, and hands over a link', async ({
  page,
  context,
  browser,
  server,
}) => {
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  const learner = await makeAccount(server.databaseUrl);
  const hers = apiClient(server.url, await signIn(server.url, learner));
  await carryIn(context, server.url, await signIn(server.url, administrator));
  await page.goto('/today');
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Name or e-mail').fill(learner.email.slice(0, 12));
  await page.getByRole('button', { name: 'Find people' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'One person.' })).toBeVisible();
  await expect(page.getByText(learner.email)).toContainText(/Learner · last signed in on Nov 24, 2026/);
  await page.getByRole('link', { name: learner.name }).click();
  await expect(page.getByText(learner.email)).toBeVisible();

  const role = page.getByRole('region', { name: 'Change the role' });
  await role.getByRole('radio', { name: 'Instructor' }).check();
  await role.getByLabel('Your own password').fill('not the password');
  await role.getByRole('button', { name: 'Change the role' }).click();
  await expect(role.getByLabel('Your own password')).toHaveAccessibleDescription('This is not your password.');
  expect((await hers.get('/teach')).status).toBe(404);
  await role.getByRole('radio', { name: 'Instructor' }).check();
  await role.getByLabel('Your own password').fill(administrator.password);
  await role.getByRole('button', { name: 'Change the role' }).click();
  await expect(role.getByText('Changed.')).toBeVisible();
  expect((await hers.get('/teach')).status).toBe(200);

  const link = page.getByRole('region', { name: 'A link to choose a password' });
  await link.getByLabel('Your own password').fill(administrator.password);
  await link.getByRole('button', { name: 'Make a link' }).click();
  const made = link.getByText(/\/link\//);
  await expect(made).toBeVisible();
  const address = (await made.textContent()) ?? '';
  const elsewhere = await (await browser.newContext({ locale: 'en' })).newPage();
  await elsewhere.goto(address);
  await expect(elsewhere.getByText(learner.email)).toBeVisible();

  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Signed out everywhere.' })).toBeVisible();
  expect((await hers.get('/api/queue')).status).toBe(401);
});

test('who is no administrator finds no such page and no way to it', async ({ page, server, instructor, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const somebody = await makeAccount(server.databaseUrl);
  await page.goto('/today');
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).not.toContainText('People');
  for (const address of ['/admin', '/admin/people', `/admin/people/${somebody.id}`, `/admin/people/${instructor.id}`])
    expect((await page.goto(address))?.status(), address).toBe(404);
});

inEveryLook(() => {
  test('looking after people keeps nobody out', async ({ page, context, server }) => {
    const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
    await carryIn(context, server.url, await signIn(server.url, administrator));
    for (const address of [
      '/admin/people',
      `/admin/people/${administrator.id}`,
      '/settings/sessions',
      '/settings/password',
    ]) {
      await page.goto(address);
      await expectReadable(page);
    }
  });
});
