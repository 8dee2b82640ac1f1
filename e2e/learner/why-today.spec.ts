import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked, verdict } from './quiz-page.ts';

test('why a question is asked is said on request, and after its verdict', async ({ page, study, putClock }) => {
  const { course } = await study({ choices: 1 });
  const [question = ''] = course.choices;
  await page.goto('/today/quiz');
  await page.getByRole('button', { name: 'Why today?' }).click();
  await expect(page.getByRole('status').getByText('Why today: new, from section 1 A section.')).toBeVisible();
  await answer(page, 'wrong');
  await verdict(page, 'Not yet');
  await expect(page.getByText('Why today: new, from section 1 A section.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await isAsked(page, question);
  const missed = page.getByRole('status').getByText('Why today: missed earlier today.');
  await pressUntil(page, ['w'], () => expect(missed).toBeVisible({ timeout: 2_000 }));
  await answerAndGoOn(page, 'right');

  await putClock('2026-12-04T09:00:00Z');
  await page.goto('/today/quiz');
  await page.getByRole('button', { name: 'Why today?' }).click();
  await expect(page.getByText(/Why today: asked last 10 days ago; .* about \d+%\./)).toBeVisible();
});
