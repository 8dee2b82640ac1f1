import { fuzzSeed, replay } from '../../core/schedule/fsrs.ts';
import type { Rating } from '../../core/schedule/rating.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerAndGoOn, isAsked } from './quiz-page.ts';

// The learner lives in Zurich, in winter an hour ahead of UTC.
const beforeMidnight = '2026-11-24T22:50:00.000Z';
const afterMidnight = '2026-11-24T23:30:00.000Z';
const afterRollover = '2026-11-25T03:10:00.000Z';

/** What everybody begins with. */
const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };

test('a day that began yesterday goes on until four in the morning', async ({ page, study, putClock }) => {
  const { course } = await study({ choices: 12 });
  await putClock(beforeMidnight);
  await page.goto('/today');
  await expect(page.getByText('Tuesday, November 24')).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await answerAndGoOn(page, 'right');
  await isAsked(page, course.choices[1] ?? '');

  await putClock(afterMidnight);
  await page.goto('/today');
  await expect(page.getByText('Tuesday, November 24')).toBeVisible();
  await expect(page.getByText('9 new questions.')).toBeVisible();

  await putClock(afterRollover);
  await page.goto('/today');
  await expect(page.getByText('Wednesday, November 25')).toBeVisible();
  await expect(page.getByText('10 new questions.')).toBeVisible();
});

test('questions come back on the day that the scheduler gives the same history', async ({
  page,
  study,
  putClock,
  server,
}) => {
  const { learner, course } = await study({ choices: 2 });
  const [easy = '', missed = ''] = course.choices;
  await putClock(beforeMidnight);
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await answerAndGoOn(page, 'wrong');
  await putClock(afterMidnight);
  await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');

  const studyDay = '2026-11-24';
  const dueAfter = (question: string, ratings: Rating[]) =>
    replay(
      ratings.map((rating) => ({ studyDay, rating })),
      parameters,
      fuzzSeed(learner.id, question),
    ).learned?.due;
  const expected = { [easy]: dueAfter(easy, ['good']), [missed]: dueAfter(missed, ['again', 'good']) };
  const rows = await inDatabase(server.databaseUrl, ({ read }) =>
    read.memory.findMany({ where: { learnerId: learner.id } }),
  );
  expect(Object.fromEntries(rows.map(({ questionId, due }) => [questionId, due]))).toEqual(expected);

  for (const [question, due = ''] of Object.entries(expected)) {
    await putClock(`${due}T02:50:00.000Z`);
    expect(await idsToday()).not.toContain(question);
    await putClock(`${due}T03:10:00.000Z`);
    expect(await idsToday()).toContain(question);
  }

  async function idsToday(): Promise<string[]> {
    const { questions } = await (await page.request.get('/api/queue')).json();
    return questions.map(({ id }: { id: string }) => id);
  }
});
