import { expect, type Page } from '@playwright/test';
import type { Credentials } from '../fixtures/api-client.ts';

export async function signInWith(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function fillAccount(page: Page, account: Credentials & { name: string }): Promise<void> {
  await page.getByLabel('Name').fill(account.name);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Create the account' }).click();
}

/** The day is shown, and the server knows who looks at it. */
export async function isIn(page: Page, email: string): Promise<void> {
  await expect(page).toHaveURL('/today');
  expect(await sessionOf(page)).toMatchObject({ user: { email } });
}

export async function sessionOf(page: Page): Promise<unknown> {
  return (await page.request.get('/api/auth/session')).json();
}
