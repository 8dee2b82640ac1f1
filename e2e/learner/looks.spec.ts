import type { Page } from '@playwright/test';
import { expectReadable } from '../fixtures/accessible.ts';
import { inEveryLook } from '../fixtures/looks.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { typedQuestions } from '../fixtures/typed-questions.ts';

/** By the one key that does it in every language. */
async function answer(page: Page, said: string): Promise<void> {
  await page.getByRole('radio', { name: said, exact: true }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('#outcome')).toBeFocused();
}

inEveryLook(() => {
  // Each page is searched by axe, which takes its time.
  test.slow();

  test('the pages of reading', async ({ page, reader: _ }) => {
    for (const path of ['/read', '/read/docker.vm-and-container#shared-kernel', '/read/docker.installing']) {
      await page.goto(path);
      await expectReadable(page);
    }
  });

  for (const question of typedQuestions)
    test(`a question of type ${question.type}`, async ({ page, study }) => {
      await study({ others: [question] });
      await page.goto('/today/quiz');
      await expectReadable(page);
      await pressUntil(page, ['0'], () => expect(page.locator('#outcome')).toBeFocused({ timeout: 2_000 }));
      await expectReadable(page);
    });

  test('the pages of a day', async ({ page, study }) => {
    await study({ choices: 1 });
    await page.goto('/today');
    await expectReadable(page);
    await page.goto('/today/quiz');
    await expectReadable(page);
    await answer(page, 'wrong');
    await expectReadable(page);
    await page.keyboard.press('Enter');
    await answer(page, 'right');
    await expectReadable(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/today');
    await expectReadable(page);
  });

  test('the pages of progress, before the first answer and after', async ({ page, study, putClock }) => {
    const { course } = await study({ choices: 2 });
    await page.goto('/progress');
    await expectReadable(page);
    await page.goto('/today/quiz');
    for (const said of ['right', 'right']) {
      await answer(page, said);
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL('/today');
    await putClock('2026-12-10T09:00:00.000Z');
    await page.goto('/today/quiz');
    await answer(page, 'wrong');
    for (const path of ['/progress', `/progress/${course.id}`, `/progress/${course.id}/${course.section}`]) {
      await page.goto(path);
      for (const fold of await page.locator('details summary').all()) await fold.click();
      await expectReadable(page);
    }
  });
});
