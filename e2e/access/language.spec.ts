import { chooseLanguage } from '../../features/people/choose-language.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { isIn, signInWith } from './door-page.ts';

test('before signing in the language is switched in this browser, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('ann@example.org');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByLabel('电子邮箱')).toHaveValue('ann@example.org');
  await page.reload();
  await expect(page).toHaveTitle('登录 · 温故');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByLabel('密码')).toHaveAccessibleDescription('请填写密码。');
});

test('the language of somebody signed in goes with them to every device', async ({ page, browser, server, reader }) => {
  const there = await browser.newContext({ baseURL: server.url, locale: 'en' });
  await carryIn(there, server.url, await signIn(server.url, reader));
  const other = await there.newPage();
  await other.goto('/today');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/today');
  await page.getByRole('button', { name: '中文' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await other.reload();
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the language of an account stays in the browser in which it signed in', async ({ page, server }) => {
  const account = await makeAccount(server.databaseUrl);
  await inDatabase(server.databaseUrl, (db) => chooseLanguage(account.id, 'zh-CN', { db }));
  await page.goto('/sign-in');
  await signInWith(page, account);
  await isIn(page, account.email);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: '退出' }).first().click();
  await expect(page).toHaveTitle('登录 · 温故');
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('the language can be switched', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page).toHaveTitle('登录 · 温故');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveTitle('Sign in · Wengu');
  });
});
