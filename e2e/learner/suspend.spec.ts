import { expectReadable } from '../fixtures/accessible.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked, verdict } from './quiz-page.ts';

test('a question is suspended while it is asked, brought back by a tap, and then asked', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  const [first = '', second = ''] = course.choices;
  await page.goto('/today/quiz');
  await pressUntil(page, ['s'], () => expect(page.getByText('Suspended:')).toBeVisible({ timeout: 2_000 }));
  await isAsked(page, second);
  await expect(page.getByText('0 of 1')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the one before' }).click();
  await expect(page.getByText('Brought back.')).toBeVisible();
  await expect(page.getByText('0 of 2')).toBeVisible();
  await answerAndGoOn(page, 'right');
  await isAsked(page, first);
});

test('a question suspended after its verdict stays out, and is brought back from the list of them', async ({
  page,
  study,
}) => {
  const { course } = await study({ choices: 2 });
  const [first = ''] = course.choices;
  await page.goto('/today/quiz');
  await answer(page, 'wrong');
  await verdict(page, 'Not yet');
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByText('Suspended:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring back', exact: true })).toBeVisible();
  await verdict(page, 'Not yet');
  await expect(page.getByText('Comes back today.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await answerAndGoOn(page, 'right');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  await page.getByRole('link', { name: '1 question is suspended' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Suspended questions');
  await expect(page.getByText(`Which one is right in ${first}?`)).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('None: every question comes when it is due.')).toBeVisible();
  await page.goto('/today/quiz');
  await isAsked(page, first);
});
