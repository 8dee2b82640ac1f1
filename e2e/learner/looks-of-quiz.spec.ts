import type { Page } from '@playwright/test';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { expectTouchable } from '../fixtures/touchable.ts';
import { typedQuestions } from '../fixtures/typed-questions.ts';

/** By the one key that does it in every language. */
async function answer(page: Page, said: string): Promise<void> {
  await page.getByRole('radio', { name: said, exact: true }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('#outcome')).toBeFocused();
}

async function expectGoodQuiz(page: Page): Promise<void> {
  await expectTouchable(page);
  await expectGoodLooks(page);
}

inBothLanguages(() => {
  for (const question of typedQuestions)
    test(`a question of type ${question.type}`, async ({ page, study }) => {
      await study({ others: [question] });
      await page.goto('/today/quiz');
      await expectGoodQuiz(page);
      await pressUntil(page, ['0'], () => expect(page.locator('#outcome')).toBeFocused({ timeout: 2_000 }));
      await expectGoodQuiz(page);
    });

  test('a choice: asked, missed, right, and the day done', async ({ page, study }) => {
    await study({ choices: 1 });
    await page.goto('/today/quiz');
    await expectGoodQuiz(page);
    await answer(page, 'wrong');
    await expectGoodQuiz(page);
    await page.keyboard.press('Enter');
    await answer(page, 'right');
    await expectGoodQuiz(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/today');
    await expectGoodQuiz(page);
  });

  test('a recall: asked and revealed', async ({ page, study }) => {
    await study({ recalls: 1 });
    await page.goto('/today/quiz');
    await expectGoodQuiz(page);
    await page.locator('.actions .button').first().click();
    await expect(page.locator('#model')).toBeVisible();
    await expectGoodQuiz(page);
  });

  test('the dialogs of a question, and what is said beside it', async ({ page, study }) => {
    await study({ choices: 2 });
    await page.goto('/today/quiz');
    await pressUntil(page, ['?'], () => expect(page.locator('#keyboard_help')).toBeVisible({ timeout: 2_000 }));
    await expectGoodQuiz(page);
    await page.keyboard.press('Escape');
    await page.locator('[data-tool="report"]').click();
    await expect(page.locator('#report')).toBeVisible();
    await page.locator('#report [type="submit"]').click();
    await expect(page.locator('#report .field-error')).toBeVisible();
    await expectGoodQuiz(page);
    await page.keyboard.press('Escape');
    await page.locator('[data-tool="why"]').click();
    await expectGoodQuiz(page);
    await page.locator('[data-tool="suspend"]').click();
    await expect(page.locator('[data-tool="undo"], .tools button')).not.toHaveCount(0);
    await expectGoodQuiz(page);
  });

  test('an answer that waits for the network, and the end of what is loaded', async ({
    page,
    study,
    context,
    trouble,
  }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    await study({ choices: 1 });
    await page.goto('/today/quiz');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await answer(page, 'right');
    await expectGoodQuiz(page);
    await page.keyboard.press('Enter');
    await page.locator('.quiz-head + *').first().waitFor();
    await expectGoodQuiz(page);
  });

  test('an answer that was not taken', async ({ page, study, trouble }) => {
    trouble.expect(/422/);
    await study({ choices: 1 });
    await page.goto('/today/quiz');
    const problem = { status: 422, contentType: 'application/problem+json', json: { detail: '422' } };
    await page.route('**/api/reviews', (route) => route.fulfill(problem));
    await answer(page, 'right');
    await expectGoodQuiz(page);
    await page.goto('/today');
    await page.getByRole('alert').first().waitFor();
    await expectGoodQuiz(page);
  });
});
