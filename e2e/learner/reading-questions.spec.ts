import { expectAccessible } from '../fixtures/accessible.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, verdict } from './quiz-page.ts';

test('the questions of a passage are answered where it is read, and count for the day', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  await page.goto(`/read/${course.section}`);
  const tries = page.getByRole('button', { name: 'Read this far: try a question' });
  await expect(tries).toHaveCount(2);
  await expectAccessible(page);
  await tries.first().click();
  await expect(page.locator('#ask')).toBeFocused();
  await expect(page.locator('#ask')).toHaveText(`Which one is right in ${course.choices[0]}?`);
  await expectAccessible(page);
  await answer(page, 'right');
  await verdict(page, 'Right');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('That was all here for now.')).toBeFocused();
  await page.goto('/today/quiz');
  await expect(page.locator('#ask')).toHaveText(`Which one is right in ${course.choices[1]}?`);
  await page.goto(`/read/${course.section}`);
  await expect(tries).toHaveCount(1);
});

test('what was missed while reading comes back in the day’s quiz', async ({ page, study }) => {
  const { course } = await study({ choices: 1 });
  await page.goto(`/read/${course.section}`);
  await page.getByRole('button', { name: 'try a question' }).click();
  await answerAndGoOn(page, 'wrong');
  await expect(page.getByText('That was all here for now.')).toBeVisible();
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('by keys alone: a question is opened, answered, put away, and the focus stays where the eye is', async ({
  page,
  study,
}) => {
  const { course } = await study({ choices: 2 });
  await page.goto(`/read/${course.section}`);
  const tries = page.getByRole('button', { name: 'try a question' });
  await expect(async () => {
    await tries.first().press('Enter');
    await expect(page.locator('#ask')).toBeFocused({ timeout: 3_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Close the questions' }).press('Enter');
  await expect(tries.first()).toBeFocused();
  await tries.first().press('Enter');
  await expect(page.locator('#ask')).toBeFocused();
  await page.keyboard.press('0');
  await expect(page.locator('#outcome')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('That was all here for now.')).toBeFocused();
});

test('only one passage has its questions open', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  await page.goto(`/read/${course.section}`);
  await page.getByRole('button', { name: 'try a question' }).first().click();
  await expect(page.locator('#ask')).toContainText(course.choices[0] ?? '');
  await page.getByRole('button', { name: 'try a question' }).last().click();
  await expect(page.locator('#ask')).toContainText(course.choices[1] ?? '');
  await expect(page.locator('#ask')).toHaveCount(1);
});

test('at the limit of new questions the page says so and offers none', async ({ page, study, server }) => {
  const { course, learner } = await study({ choices: 2 });
  const limit = { where: { id: learner.id }, data: { newPerDay: 1 } };
  await inDatabase(server.databaseUrl, ({ write }) => write.user.update(limit));
  await page.goto(`/read/${course.section}`);
  await page.getByRole('button', { name: 'try a question' }).last().click();
  await answerAndGoOn(page, 'right');
  await page.reload();
  await expect(page.getByRole('button', { name: 'try a question' })).toHaveCount(0);
  await expect(page.getByText('1 new question waits here')).toBeVisible();
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('without a network the questions do not come, and can be asked for again', async ({
  page,
  context,
  study,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { course } = await study({ choices: 1 });
  await page.goto(`/read/${course.section}`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'try a question' }).click();
  await expect(page.getByText('The questions did not come.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'try a question' }).click();
  await expect(page.locator('#ask')).toContainText(course.choices[0] ?? '');
});
