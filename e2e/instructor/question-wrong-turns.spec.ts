import type { Page } from '@playwright/test';
import english from '../../messages/en.json' with { type: 'json' };
import { expectAccessible } from '../fixtures/accessible.ts';
import { test as base, expect } from '../fixtures/test.ts';

const { editor } = english;

/** The page on which a published question is written. */
const test = base.extend<{ writing: Page }>({
  writing: async ({ page, taught }, use) => {
    const { id, choices } = await taught({ choices: 1 });
    await page.goto(`/teach/${id}/questions/${choices[0]}`);
    await expect(prompt(page)).toBeEnabled();
    await use(page);
  },
});

const prompt = (page: Page) => page.getByRole('textbox', { name: 'Question', exact: true });
const text = (page: Page, option: number) => page.getByRole('textbox', { name: `Option ${option} Text`, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const looked = (page: Page) => expect(page.locator('.preview-page .ask')).toContainText('Which one is right');
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

test('what is wrong stops publishing, is named, and leads to its field', async ({ writing: page }) => {
  await text(page, 1).fill('right');
  await press(page, 'Add an option');
  await expect(page.getByRole('textbox', { name: 'Option 4 Text' })).toBeFocused();
  await expect(page.getByText('still to be written')).toBeVisible();
  await press(page, 'Publish');
  await expect(page.getByRole('heading', { name: editor.lookAt })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Option 4 · Text' }).click();
  await expect(text(page, 4)).toBeFocused();
  await expect(page.getByText('Learners get version 1')).toBeHidden();
});

test('only other words keep progress; another right answer is asked about', async ({ writing: page }) => {
  await prompt(page).fill('Which one is right, really?');
  await press(page, 'Publish');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText(editor.whichChange);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published: version 2')).toBeVisible();

  await page.getByRole('radio', { name: 'Option 1' }).check();
  await expect(page.getByText(editor.unsaved)).toBeVisible();
  await press(page, 'Publish');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog.getByRole('heading')).toHaveText(editor.keyChangedTitle);
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: editor.keyChange.anew.label }).check();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published: version 3')).toBeVisible();
});

test('a question is retired, and brought back', async ({ writing: page }) => {
  await press(page, 'Retire');
  await expect(page.getByText(editor.done.retired)).toBeVisible();
  await press(page, 'Bring back');
  await expect(page.getByText(editor.done.back)).toBeVisible();
});

test('changes that are discarded are gone, and a draft that never was published with its question', async ({
  writing: page,
}) => {
  const before = await prompt(page).inputValue();
  await prompt(page).fill('Which one is right, perhaps?');
  await press(page, 'Save draft');
  await press(page, 'Discard changes');
  await expect(page.getByRole('dialog')).toContainText(editor.discard.changes.text);
  await press(page, 'Discard');
  await expect(page.getByText(editor.done.discarded)).toBeVisible();
  await expect(prompt(page)).toHaveValue(before);

  await page.goto(page.url().replace(/[^/]+$/, 'new'));
  await page.locator('.kind').first().click();
  await expect(prompt(page)).toBeEnabled();
  await press(page, 'Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/questions$/);
});

test('who leaves with something unsaved is asked first, and who saved is not', async ({ writing: page }) => {
  await prompt(page).fill('Which one is right after all?');
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'People' }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(prompt(page)).toHaveValue('Which one is right after all?');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(editor.done.saved)).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goBack();
  await expect(prompt(page)).toHaveValue('Which one is right after all?');
  await expect(page.getByText(editor.stateChanged)).toBeVisible();
});

test('whose session ended while they wrote keeps the question', async ({ writing: page, context }) => {
  await looked(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  await prompt(page).fill('Half an hour of work');
  await press(page, 'Save draft');
  await expect(alert(page)).toContainText('You are signed out by now.');
  await expect(prompt(page)).toHaveValue('Half an hour of work');
  await context.addCookies(cookies);
  await press(page, 'Save draft');
  await expect(page.getByText(editor.done.saved)).toBeVisible();
  await page.reload();
  await expect(prompt(page)).toHaveValue('Half an hour of work');
});

test('of two who write the same question at once, the second is shown what the first changed', async ({
  writing: page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(prompt(other)).toBeEnabled();
  await prompt(page).fill('By the first');
  await text(page, 1).fill('by the first');
  await press(page, 'Save draft');
  await expect(page.getByText(editor.done.saved)).toBeVisible();

  await prompt(other).fill('By the second');
  await press(other, 'Save draft');
  await expect(alert(other)).toContainText('Somebody else has saved this question');
  await expect(alert(other).getByRole('insertion')).toHaveText([/by the first/i, /by the first/i]);
  await expectAccessible(other);
  await expect(prompt(other)).toHaveValue('By the second');
  await other.getByRole('button', { name: 'Take over (Option 1 · Text)' }).click();
  await expect(text(other, 1)).toHaveValue('by the first');
  await press(other, 'Save draft');
  await expect(other.getByText(editor.done.saved)).toBeVisible();
  await page.reload();
  await expect(prompt(page)).toHaveValue('By the second');
  await expect(text(page, 1)).toHaveValue('by the first');
});

test('50,000 characters pasted at once are too many, and stay', async ({ writing: page }) => {
  const long = 'x'.repeat(50_000);
  await prompt(page).fill(long);
  await expect(page.getByText(/too long/).first()).toBeVisible();
  await press(page, 'Publish');
  await expect(page.getByRole('heading', { name: editor.lookAt })).toBeFocused();
  await press(page, 'Save draft');
  await expect(page.getByText(editor.done.saved)).toBeVisible();
  await page.reload();
  await expect(prompt(page)).toHaveValue(long);
  await prompt(page).fill('Which one is right in short?');
  await expect(page.getByText(/too long/)).toHaveCount(0);
});
