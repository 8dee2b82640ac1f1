import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked, verdict } from './quiz-page.ts';

test('a right answer that was guessed comes back today, and a second tap takes that back', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answer(page, 'right');
  await verdict(page, 'Right');
  await page.getByRole('button', { name: 'I guessed' }).click();
  await expect(page.getByText('Comes back today.').first()).toBeVisible();
  await page.getByRole('button', { name: 'I guessed' }).click();
  await expect(page.getByText('Comes back today.')).toHaveCount(0);
});

test('what was easy comes back later than what was hard', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answer(page, 'right');
  await verdict(page, 'Right');
  const rated = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    const when = await page
      .getByText(/^Comes back /)
      .first()
      .innerText();
    return Number(when.match(/\d+/)?.[0] ?? 1);
  };
  expect(await rated('Easy')).toBeGreaterThan(await rated('Hard'));
});

test('an answer that is taken back is asked again, and does not count', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  const [first = ''] = course.choices;
  await page.goto('/today/quiz');
  await answer(page, 'wrong');
  await verdict(page, 'Not yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Answer taken back.')).toBeVisible();
  await isAsked(page, first);
  await expect(page.getByText('0 of 2')).toBeVisible();
  await answerAndGoOn(page, 'right');
  await answerAndGoOn(page, 'right');
  await expect(page.getByText(/Right at the first try\.$/)).toBeVisible();
});

test('the last answer can be taken back after the next question has come', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await isAsked(page, course.choices[1] ?? '');
  await page.getByRole('button', { name: 'Undo the last one' }).click();
  await isAsked(page, course.choices[0] ?? '');
});

test('the day’s last answer can be taken back when the day is done', async ({ page, study }) => {
  const { course } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'wrong');
  await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  // The page hears keys as soon as its script runs, which nothing on it tells.
  await expect(async () => {
    if (page.url().endsWith('/today')) await page.keyboard.press('u');
    await expect(page).toHaveURL('/today/quiz', { timeout: 2_000 });
  }).toPass();
  await isAsked(page, course.choices[0] ?? '');
});

test('answer after answer is taken back, until the day is as it was at its start', async ({ page, study, server }) => {
  const { learner, course } = await study({ choices: 3 });
  const [first = '', second = '', third = ''] = course.choices;
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await answerAndGoOn(page, 'wrong');
  await answerAndGoOn(page, 'right');
  for (const [question, left] of [
    [third, '1 of 3'],
    [second, '1 of 3'],
    [first, '0 of 3'],
  ] as const) {
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await isAsked(page, question);
    await expect(page.getByText(left)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Undo the last one' })).toHaveCount(0);
  const where = { learnerId: learner.id };
  const { memories, totals } = await inDatabase(server.databaseUrl, async ({ read }) => ({
    memories: await read.memory.count({ where: { ...where, reps: { gt: 0 } } }),
    totals: await read.dayTotal.count({ where }),
  }));
  expect({ memories, totals }).toEqual({ memories: 0, totals: 0 });
});
