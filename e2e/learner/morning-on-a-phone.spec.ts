import { expect, test } from '../fixtures/test.ts';
import { isAsked } from './quiz-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a morning on a phone, by thumb: from today over a miss and a doubt to the end of the day, and on to reading', async ({
  page,
  study,
}) => {
  const { course } = await study({ choices: 2, recalls: 1 });
  const [first = '', second = ''] = course.choices;
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  const isTold = (word: string) => expect(page.getByRole('heading', { name: word, exact: true })).toBeVisible();
  /** Nothing stands beside the screen, and what is next stands within it. */
  async function expectWithinReach(name: string): Promise<void> {
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }

  await page.goto('/today');
  await page.getByRole('link', { name: 'Start' }).tap();
  await isAsked(page, first);
  await page.getByRole('radio', { name: 'wrong', exact: true }).tap();
  await expectWithinReach('Answer');
  await tap('Answer');
  await isTold('Not yet');
  await expectWithinReach('Next');
  await tap('Next');

  await isAsked(page, second);
  await page.getByRole('radio', { name: 'right', exact: true }).tap();
  await tap('Answer');
  await isTold('Right');
  await tap('I guessed');
  await expectWithinReach('Next');
  await tap('Next');

  await tap('Show the model answer');
  await page.getByRole('button', { name: /^Good/ }).tap();
  for (const question of [first, second]) {
    await isAsked(page, question);
    await page.getByRole('radio', { name: 'right', exact: true }).tap();
    await tap('Answer');
    await isTold('Right');
    await tap('Next');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  await page.getByRole('link', { name: 'Read on' }).tap();
  await expect(page).toHaveURL('/read');
});
