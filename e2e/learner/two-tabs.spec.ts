import { letIn } from '../fixtures/accounts.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked } from './quiz-page.ts';

test('of two tabs that come back to the network one sends, and each answer once', async ({
  page,
  context,
  study,
  server,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { learner } = await study({ choices: 2 });
  const other = await context.newPage();
  const sent: string[] = [];
  context.on('response', (response) => {
    if (response.url().endsWith('/api/reviews')) sent.push(response.request().postDataJSON().id);
  });
  await Promise.all([page.goto('/today/quiz'), other.goto('/today/quiz')]);
  await context.setOffline(true);
  await answer(page, 'right');
  await expect(page.getByRole('heading', { name: 'The verdict has to wait' })).toBeVisible();
  await answer(other, 'wrong');
  for (const tab of [page, other]) await expect(tab.getByText('2 answers are kept on this device')).toBeVisible();

  await context.setOffline(false);
  for (const tab of [page, other]) await expect(tab.getByText('kept on this device')).toHaveCount(0);
  const where = { learnerId: learner.id, kind: 'answer' };
  const log = await inDatabase(server.databaseUrl, ({ read }) => read.reviewLog.findMany({ where }));
  expect(sent.toSorted()).toEqual(log.map(({ id }) => id).toSorted());
  expect(log).toHaveLength(2);
});

test('what one tab has done the other knows when it asks anew', async ({ page, context, study }) => {
  const { course } = await study({ choices: 2 });
  const other = await context.newPage();
  await Promise.all([page.goto('/today/quiz'), other.goto('/today/quiz')]);
  await answerAndGoOn(page, 'right');
  await other.reload();
  await isAsked(other, course.choices[1] ?? '');
  await answerAndGoOn(other, 'right');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  await page.reload();
  await expect(page).toHaveURL('/today');
});

test('a tab that was left open does nothing in the name of who signed in meanwhile', async ({
  page,
  study,
  server,
  trouble,
}) => {
  trouble.expect(/401 \(Unauthorized\)/);
  const { course } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await isAsked(page, course.choices[0] ?? '');

  const { learner: other } = await study({ choices: 1 });
  await letIn(server.databaseUrl, { id: other.id, course: course.id, role: 'learner' });
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByText('You are not signed in.')).toBeVisible();
  const where = { learnerId: other.id };
  expect(await inDatabase(server.databaseUrl, ({ read }) => read.reviewLog.count({ where }))).toBe(0);
});
