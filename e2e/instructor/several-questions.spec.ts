import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/test.ts';

const tick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name }).check();
const open = (page: Page) => page.getByText('Change several at once').click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const prompts = (page: Page) => page.getByRole('rowheader').getByRole('link');

test('an instructor retires several questions, and undoes it', async ({ page, taught }) => {
  const course = await taught({ choices: 3, recalls: 1 });
  await page.goto(`/teach/${course.id}/questions?type=choice`);
  await open(page);
  await press(page, 'Retire');
  await expect(page.getByRole('alert').filter({ hasText: 'Tick the questions first' })).toBeVisible();
  await expect(prompts(page)).toHaveCount(3);

  await tick(page, /choice-1\?/);
  await tick(page, /choice-3\?/);
  await open(page);
  await press(page, 'Retire');
  await expect(page.getByRole('status').filter({ hasText: '2 questions are retired.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await expect(prompts(page)).toHaveText([/choice-2\?/]);
  await page.goBack();
  await press(page, 'Undo');
  await expect(page.getByText('2 questions stand as they stood before.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await expect(prompts(page)).toHaveCount(3);
});

test('an instructor tags all questions of a page and finds them by it', async ({ page, taught }) => {
  const course = await taught({ choices: 2 });
  await page.goto(`/teach/${course.id}/questions`);
  await open(page);
  await page.getByRole('checkbox', { name: 'All on this page' }).check();
  await page.getByLabel('Tag', { exact: true }).fill('exam');
  await press(page, 'Give the tag');
  await expect(page.getByText('2 questions got the tag “exam”.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('exam');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(prompts(page)).toHaveCount(2);
  await expect(page.getByRole('row').nth(1)).toContainText('exam');
});

test('an instructor moves questions to a passage and publishes what is sound', async ({ page, taught }) => {
  const course = await taught({ choices: 3 });
  await page.goto(`/teach/${course.id}/questions`);
  await tick(page, /choice-1\?/);
  await tick(page, /choice-2\?/);
  await open(page);
  await press(page, 'Move');
  await expect(page.getByRole('heading', { name: 'Move 2 questions to “A section”' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio').nth(1).check();
  await press(page, 'Move');
  await expect(page.getByText('1 question is moved.')).toBeVisible();
  await expect(page.getByText('It stood so already.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await tick(page, /choice-3\?/);
  await open(page);
  await press(page, 'Publish');
  await expect(page.getByText('Nothing was published.')).toBeVisible();
});
