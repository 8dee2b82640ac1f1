import { expect, test } from '../fixtures/test.ts';

test('name, language, theme and keys hold at once and on every page', async ({ page, reader: _ }) => {
  await page.goto('/today');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'system');

  const look = page.getByRole('region', { name: 'You and the pages' });
  await look.getByLabel('Light or dark').selectOption('Dark');
  await look.getByLabel('Motion').selectOption('None');
  await look.getByLabel('Keys of one character').selectOption('Off');
  await look.getByRole('button', { name: 'Save' }).click();
  await expect(look.getByRole('status')).toHaveText('Saved.');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(230, 227, 220)');

  await look.getByLabel('Language', { exact: true }).selectOption('中文');
  await look.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await page.goto('/today');
  await expect(root).toHaveAttribute('lang', 'zh-CN');
  await expect(root).toHaveAttribute('data-theme', 'dark');

  await page.goto('/settings');
  await page.getByLabel('语言', { exact: true }).last().selectOption('跟随浏览器');
  await page.getByRole('button', { name: '保存' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('a limit holds from the next look at the day on, and a wrong one is said at its field', async ({
  page,
  reader: _,
}) => {
  await page.goto('/settings');
  const limits = page.getByRole('region', { name: 'How much a day' });
  const newPerDay = limits.getByLabel('New questions a day');
  await newPerDay.fill('many');
  await limits.getByRole('button', { name: 'Save' }).click();
  await expect(limits.getByText('Enter a whole number from 0 to 200.')).toBeVisible();
  await expect(newPerDay).toBeFocused();
  await expect(newPerDay).toHaveValue('many');
  await newPerDay.fill('3');
  await limits.getByRole('button', { name: 'Save' }).click();
  await expect(limits.getByRole('status')).toHaveText('Saved.');
  await expect(newPerDay).toHaveValue('3');
  await page.goto('/today');
  await expect(page.getByText('3 new questions.')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('settings are saved all the same', async ({ page, reader: _ }) => {
    await page.goto('/settings');
    await page.getByLabel('Light or dark').selectOption('Dark');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
