import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked, verdict } from './quiz-page.ts';

test('what was begun on one device goes on on another, and what both answered at once counts as answered twice', async ({
  page,
  browser,
  baseURL,
  study,
  server,
}) => {
  const { learner, course } = await study({ choices: 3 });
  const [first = '', second = '', third = ''] = course.choices;
  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    locale: 'en',
  });
  await carryIn(phone, server.url, await signIn(server.url, learner));
  const other = await phone.newPage();

  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await other.goto('/today/quiz');
  await expect(other.getByText('1 of 3')).toBeVisible();
  for (const device of [page, other]) await isAsked(device, second);

  await Promise.all([answer(page, 'right'), answer(other, 'right')]);
  for (const device of [page, other]) await verdict(device, 'Right');
  await other.getByRole('button', { name: 'Next' }).click();
  await isAsked(other, third);
  await answerAndGoOn(other, 'right');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');

  const kept = await inDatabase(server.databaseUrl, ({ read }) =>
    read.reviewLog.findMany({ where: { learnerId: learner.id }, orderBy: [{ questionId: 'asc' }, { arrival: 'asc' }] }),
  );
  const arrivals = [first, second, third].map((id) =>
    kept.filter(({ questionId }) => questionId === id).map(({ arrival }) => arrival),
  );
  expect(arrivals).toEqual([[1], [1, 2], [1]]);
  await phone.close();
});
