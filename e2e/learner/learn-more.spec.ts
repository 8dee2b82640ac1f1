import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerAndGoOn, isAsked } from './quiz-page.ts';

test('who wants to go on learns five more, on this day only, and as often as there are new questions', async ({
  page,
  study,
  server,
  putClock,
}) => {
  const { course, learner } = await study({ choices: 9 });
  await inDatabase(server.databaseUrl, ({ write }) =>
    write.user.update({ where: { id: learner.id }, data: { newPerDay: 1 } }),
  );
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await expect(heading).toHaveText('Done for today');
  await page.getByRole('button', { name: 'Learn 5 more' }).click();
  await isAsked(page, course.choices[1] ?? '');
  await expect(page.getByText('1 of 6')).toBeVisible();

  await page.reload();
  await expect(page.getByText('1 of 6')).toBeVisible();
  for (let given = 0; given < 5; given++) await answerAndGoOn(page, 'right');
  await expect(heading).toHaveText('Done for today');
  await page.getByRole('button', { name: 'Learn 3 more' }).click();
  await isAsked(page, course.choices[6] ?? '');
  await answerAndGoOn(page, 'right');

  await putClock('2026-11-25T09:00:00Z');
  await page.goto('/today');
  await expect(page.getByText('1 new')).toBeVisible();
});
