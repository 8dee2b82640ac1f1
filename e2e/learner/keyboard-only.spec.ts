import type { Page } from '@playwright/test';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import { isAsked, verdict } from './quiz-page.ts';

/** The digit of the option that says so. */
async function digit(page: Page, said: string): Promise<string> {
  const options = await page.locator('.choice-text').allInnerTexts();
  return String(options.indexOf(said) + 1);
}

async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('link', { name, exact: true });
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((link) => link === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to "${name}".`);
}

test('a whole day without a pointer', async ({ page, study }) => {
  const { course } = await study({ choices: 2, recalls: 1 });
  const [first = '', second = ''] = course.choices;
  await page.goto('/today');
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');

  await isAsked(page, first);
  const right = page.getByRole('radio', { name: 'right', exact: true });
  await pressUntil(page, [await digit(page, 'right')], () => expect(right).toBeChecked({ timeout: 2_000 }));
  await page.keyboard.press('Enter');
  await verdict(page, 'Right');
  await expect(page.locator('#outcome')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByText('A passage that answers it.')).toBeVisible();
  await page.keyboard.press('4');
  await expect(page.getByRole('button', { name: 'Easy' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');

  await isAsked(page, second);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('0');
  await verdict(page, 'Not yet');
  await page.keyboard.press('u');
  await isAsked(page, second);
  await page.keyboard.press(await digit(page, 'right'));
  await page.keyboard.press('Enter');
  await verdict(page, 'Right');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('What is there to say about');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All of this.')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('the first stop of the Tab key leads past the navigation', async ({ page, reader: _ }) => {
  await page.goto('/read/docker.why-docker');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Understanding Docker' })).toBeFocused();
});

test('the question mark shows the keys, and Escape hides them', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await pressUntil(page, ['?'], () => expect(help.getByText('choose')).toBeVisible({ timeout: 1_000 }));
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('G and a letter goes to a page, G alone or a letter alone nowhere', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today');
  await page.keyboard.press('r');
  const go = (letter: string, place: RegExp) =>
    pressUntil(page, ['g', letter], () => expect(page).toHaveURL(place, { timeout: 2_000 }));
  await go('r', /\/read$/);
  await go('t', /\/today$/);
  await page.goto('/today/quiz');
  const keys = page.getByRole('dialog').getByText('G R', { exact: true });
  await pressUntil(page, ['?'], () => expect(keys).toBeVisible({ timeout: 2_000 }));
});
