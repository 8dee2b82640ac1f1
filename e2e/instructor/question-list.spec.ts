import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessible.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { typedQuestions } from '../fixtures/typed-questions.ts';

const prompts = (page: Page) => page.getByRole('rowheader').getByRole('link');
const show = (page: Page) => page.getByRole('button', { name: 'Show' }).click();

test('an instructor finds a question among many, and begins a new one', async ({ page, taught }) => {
  const course = await taught({ choices: 55, others: typedQuestions });
  await page.goto(`/teach/${course.id}`);
  await page.getByRole('link', { name: 'Questions' }).click();
  await expect(page.getByText(`${55 + typedQuestions.length} questions`)).toBeVisible();
  await expect(prompts(page)).toHaveCount(50);
  await page.getByRole('link', { name: 'More' }).click();
  await expect(prompts(page)).toHaveCount(5 + typedQuestions.length);
  await expectAccessible(page);

  await page.getByLabel('Words, or an id').fill('RIGHT choice-12');
  await show(page);
  await expect(prompts(page)).toHaveText([/choice-12\?$/]);
  await expect(page.getByRole('row').nth(1)).toContainText('Published, version 1');
  await expect(page.getByRole('row').nth(1)).toContainText('from the files');

  await page.getByLabel('Words, or an id').fill('');
  await page.getByLabel('Type').selectOption('Command');
  await show(page);
  await expect(prompts(page)).toHaveCount(1);
  await page.getByLabel('State').selectOption('Drafts');
  await show(page);
  await expect(page.getByText('No question fits')).toBeVisible();

  await page.getByRole('link', { name: 'Write a question' }).click();
  await page.getByRole('button', { name: 'Short answer' }).click();
  await expect(page).toHaveURL(/\/questions\/course-[0-9a-f]+\.[0-9a-z]{10}$/);
  await page.goto(`/teach/${course.id}/questions?state=draft`);
  await expect(prompts(page)).toHaveText(['Not written yet']);
});

test('the list is searched and begun from the keyboard', async ({ page, taught }) => {
  const course = await taught({ choices: 2 });
  await page.goto(`/teach/${course.id}/questions`);
  const find = page.getByLabel('Words, or an id');
  await pressUntil(page, ['/'], () => expect(find).toBeFocused({ timeout: 500 }));
  await page.keyboard.type('n choice-2');
  await page.keyboard.press('Enter');
  await expect(prompts(page)).toHaveCount(1);
  await pressUntil(page, ['n'], () => expect(page).toHaveURL(/\/questions\/new$/, { timeout: 2_000 }));
});

test('the list of a course is for who teaches it', async ({ page, study, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  const { course } = await study({ choices: 1 });
  const [question] = course.choices;
  const move = `/several/move?section=${course.section}&question=${question}`;
  for (const path of ['', '/new', `/${question}`, `/${question}/history`, '/several/0123456789', move]) {
    const response = await page.goto(`/teach/${course.id}/questions${path}`);
    expect(response?.status()).toBe(404);
  }
});
