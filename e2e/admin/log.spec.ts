import { logKinds } from '../../features/log/log-kinds.ts';
import { record } from '../../features/log/record.ts';
import { makeAccount, type TestAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { morning } from '../fixtures/worker-server.ts';

const now = Date.parse(morning);

test('an administrator reads who changed a role, and pages through what was done to somebody', async ({
  page,
  context,
  server,
}) => {
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  const learner = await makeAccount(server.databaseUrl);
  await carryIn(context, server.url, await signIn(server.url, administrator));
  await page.goto(`/admin/people/${learner.id}`);
  const role = page.getByRole('region', { name: 'Change the role' });
  await role.getByRole('radio', { name: 'Instructor' }).check();
  await role.getByLabel('Your own password').fill(administrator.password);
  await role.getByRole('button', { name: 'Change the role' }).click();
  await expect(role.getByText('Changed.')).toBeVisible();

  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await expect(page).toHaveURL(`/admin/log?person=${learner.id}`);
  await expect(page.getByText(`Only what ${learner.name} did, or what was done to them.`)).toBeVisible();
  const changed = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Role changed' });
  await expect(changed).toContainText('from: Learner · to: Instructor');
  const names = changed.getByRole('link', { name: learner.name });
  await expect(names.nth(0)).toHaveAttribute('href', `/admin/log?person=${administrator.id}`);
  await expect(names.nth(1)).toHaveAttribute('href', `/admin/log?person=${learner.id}`);

  await inDatabase(server.databaseUrl, async (db) => {
    for (let count = 0; count < 51; count += 1)
      await record(db.write, { kind: 'signed-out', by: administrator.id, of: learner.id }, now);
  });
  const search = page.getByRole('search', { name: 'Find in the log' });
  await search.getByLabel('What was done').selectOption('Signed out everywhere');
  await search.getByRole('button', { name: 'Find in the log' }).click();
  await expect(page.getByRole('status').filter({ hasText: '51 entries.' })).toBeVisible();
  await expect(page.getByText('Page 1 of 2')).toBeVisible();
  await page.getByRole('link', { name: 'More' }).click();
  await expect(page.getByText('Page 2 of 2')).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);

  await search.getByLabel('What was done').selectOption('Course made');
  await search.getByRole('button', { name: 'Find in the log' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is found.' })).toBeVisible();
  await page.getByRole('link', { name: 'Show everybody’s' }).click();
  await expect(page).toHaveURL('/admin/log');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log');
});

test('who is no administrator finds no log', async ({ page, trouble, instructor }) => {
  trouble.expect(/404 \(Not Found\)/);
  for (const address of ['/admin/log', `/admin/log?person=${instructor.id}`])
    expect((await page.goto(address))?.status(), address).toBe(404);
});

/** Everything that can stand in the log, with all that can be known of it. */
async function fillLog(databaseUrl: string, { by, of }: { by: TestAccount; of: TestAccount }): Promise<void> {
  const course = 'docker';
  const detail = {
    ...{ from: 'learner', to: 'instructor', role: 'administrator', elsewhere: true, link: 'reset', most: 3 },
    ...{ created: 4, updated: 5, retired: 6, do: 'retire', count: 2, questions: 'docker.image-layers docker.cgroups' },
    ...{ version: 2, revision: 1, keyChanged: true, gone: true, events: 7 },
  };
  await inDatabase(databaseUrl, async (db) => {
    for (const kind of logKinds) {
      await record(db.write, { kind, by: by.id, of: of.id, course, thing: 'docker.image-layers' }, now);
      await record(db.write, { kind, by: null, of: of.id, detail }, now);
    }
  });
}

inBothLanguages(() => {
  test('the log, full and with nothing in it', async ({ page, context, server }) => {
    const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
    const learner = await makeAccount(server.databaseUrl);
    await fillLog(server.databaseUrl, { by: administrator, of: learner });
    await carryIn(context, server.url, await signIn(server.url, administrator));
    await page.goto(`/admin/log?person=${learner.id}`);
    await expect(page.locator('.ruled > li')).toHaveCount(50);
    await expectGoodLooks(page);
    const nobody = await makeAccount(server.databaseUrl);
    await page.goto(`/admin/log?person=${nobody.id}&kind=course-exported`);
    await expect(page.locator('p[role="status"]')).toBeVisible();
    await expect(page.locator('.ruled > li')).toHaveCount(0);
    await expectGoodLooks(page);
  });
});
