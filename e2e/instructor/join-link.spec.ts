import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { expect, test } from '../fixtures/test.ts';

/** A course with one section, whose people are on the page. */
async function makeCourse(page: Page, name: string): Promise<void> {
  await page.goto('/teach/new');
  await page.getByLabel('Name (English)').fill(name);
  await page.getByRole('button', { name: 'Make a course' }).click();
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill('Branches');
  await page.getByLabel('Text (English)').fill('A branch is a name.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Branches' })).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
}

async function linkOf(page: Page): Promise<string> {
  const link = page.locator('.shown');
  await expect(link).toContainText('/join/');
  return (await link.innerText()).trim();
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  return linkOf(page);
}

/** Somebody else's browser. */
async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(address);
  return page;
}

test('whoever has the link makes an account, joins and reads', async ({ page, browser, instructor: _ }) => {
  await makeCourse(page, 'Git by link');
  const link = await makeLink(page);
  await expect(page.getByText('A link holds until')).toBeVisible();
  await expectAccessible(page);

  const other = await elsewhere(browser, link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Git by link');
  await expectAccessible(other);
  await other.getByLabel('Name').fill('Nia New');
  await other.getByLabel('E-mail').fill(`${randomUUID()}@example.org`);
  await other.getByLabel('Password').fill('a password of mine');
  await other.getByRole('button', { name: 'Create the account' }).click();
  await expect(other.getByText('You join as Nia New.')).toBeVisible();
  await other.getByRole('button', { name: 'Join the course' }).click();
  await other.waitForURL('**/today');
  await other.goto('/read');
  await expect(other.getByRole('heading', { level: 2, name: 'Git by link' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Nia New' })).toBeVisible();
  await other.context().close();
});

test('who has an account signs in on the way, and may leave again', async ({
  page,
  browser,
  server,
  instructor: _,
}) => {
  await makeCourse(page, 'Git to leave');
  const link = await makeLink(page);
  const account = await makeAccount(server.databaseUrl, { course: null });
  const other = await elsewhere(browser, link);
  await other.getByRole('link', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await other.getByLabel('E-mail').fill(account.email);
  await other.getByLabel('Password').fill(account.password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('button', { name: 'Join the course' }).click();
  await other.waitForURL('**/today');
  await other.goto('/read');
  await other.getByRole('link', { name: 'Leave Git to leave' }).click();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Leave the course' }).click();
  await other.waitForURL('**/read');
  await expect(other.getByText('Git to leave')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(account.email)).toHaveCount(0);
  await other.context().close();
});

test('a link that was taken back or replaced opens nothing, as one that never was', async ({
  page,
  browser,
  instructor: _,
}) => {
  await makeCourse(page, 'Git closed');
  const first = await makeLink(page);
  await page.getByRole('button', { name: 'Make a new link' }).click();
  await expect(page.locator('.shown')).not.toHaveText(first);
  const second = await linkOf(page);
  await page.getByRole('button', { name: 'Take the link back' }).click();
  await expect(page.getByText('A link holds until')).toHaveCount(0);
  for (const gone of [first, second, second.slice(0, -1)]) {
    const other = await elsewhere(browser, gone);
    await expect(other.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
    await other.context().close();
  }
});
