import { expectAccessible } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { makeCourse } from '../fixtures/courses.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';

/** What others on this server may join is changed for the length of a test: one worker runs one test at a time. */
const setAccess = (databaseUrl: string, id: string, access: string) =>
  inDatabase(databaseUrl, ({ write }) => write.course.update({ where: { id }, data: { access } }));

test.beforeEach(async ({ server, context }) => {
  const newcomer = await makeAccount(server.databaseUrl, { course: null });
  await carryIn(context, server.url, await signIn(server.url, newcomer));
});
test.afterEach(({ server }) => setAccess(server.databaseUrl, 'docker', 'open'));

test('who is in no course is put into the only one that is open', async ({ page }) => {
  await page.goto('/today');
  await expect(page.getByText('10 new questions.')).toBeVisible();
});

test('between several open courses a person chooses', async ({ page, server }) => {
  const { id } = await makeCourse(server.databaseUrl, { choices: 2 });
  await setAccess(server.databaseUrl, id, 'open');
  try {
    await page.goto('/today');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to learn?');
    await expectAccessible(page);
    await page.goto('/read');
    await page.getByRole('button', { name: 'Join A course' }).click();
    await expect(page).toHaveURL('/today');
    await expect(page.getByText('2 new questions.')).toBeVisible();
  } finally {
    await setAccess(server.databaseUrl, id, 'archived');
  }
});

test('where nothing is open the page says who can help', async ({ page, server }) => {
  await setAccess(server.databaseUrl, 'docker', 'archived');
  for (const path of ['/today', '/read']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no course for you yet');
    await expectAccessible(page);
  }
});
