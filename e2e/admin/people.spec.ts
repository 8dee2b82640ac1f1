import { test as onOwnServer } from '../access/own-server.ts';
import { setUpSecondStep } from '../access/second-step-page.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
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

onOwnServer(
  'of who administers or teaches a second step can be required: they set it up before anything else',
  async ({ page, context, ownServer, browser }) => {
    // Two people set it up, on a server of their own.
    test.slow();
    const administrator = await makeAccount(ownServer.databaseUrl, { role: 'administrator', course: null });
    const instructor = await makeAccount(ownServer.databaseUrl, { role: 'instructor', course: null });
    const learner = apiClient(ownServer.url, await signIn(ownServer.url, await makeAccount(ownServer.databaseUrl)));
    const cookies = await signIn(ownServer.url, instructor);
    const script = apiClient(ownServer.url, cookies);
    await carryIn(context, ownServer.url, await signIn(ownServer.url, administrator));
    await page.goto('/settings/second-step');
    await setUpSecondStep(page, administrator);
    await page.goto('/admin/people');
    await page.getByRole('link', { name: 'Two-step sign-in' }).click();
    await page.getByRole('radio', { name: 'Administrators and all who teach' }).check();
    await page.getByLabel('Your own password').fill(administrator.password);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved. It holds from the next click on.')).toBeVisible();
    await page.goto('/admin/people');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');

    expect((await script.get('/api/queue')).status).toBe(401);
    expect((await learner.get('/api/queue')).status).toBe(200);
    const theirs = await browser.newContext({ baseURL: ownServer.url, locale: 'en' });
    await carryIn(theirs, ownServer.url, cookies);
    const teaching = await theirs.newPage();
    for (const address of ['/teach', '/today', '/settings/password', '/progress/export']) {
      await teaching.goto(address);
      await expect(teaching, address).toHaveURL('/settings/second-step');
    }
    await expect(teaching.getByText('On this server, whoever teaches or administers needs it.')).toBeVisible();
    await setUpSecondStep(teaching, instructor);
    await teaching.goto('/teach');
    await expect(teaching).toHaveURL('/teach');

    // The phone is lost.
    await page.goto(`/admin/people/${instructor.id}`);
    const end = page.getByRole('region', { name: 'Two-step sign-in' });
    await end.getByLabel('Your own password').fill(administrator.password);
    await end.getByRole('button', { name: 'Switch it off for them' }).click();
    await expect(page.getByText('Two-step sign-in is off for this person.')).toBeVisible();
    await signIn(ownServer.url, instructor);
    await teaching.goto('/teach');
    await expect(teaching).toHaveURL('/settings/second-step');
  },
);
