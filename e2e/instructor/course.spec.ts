import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { expect, test } from '../fixtures/test.ts';

/** A course by invitation with this name, made by the instructor who is signed in. */
async function makeCourse(page: Page, name: string): Promise<string> {
  await page.goto('/teach/new');
  await page.getByLabel('Name (English)').fill(name);
  await page.getByRole('button', { name: 'Make a course' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return page.url();
}

async function writeSection(page: Page, heading: string, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill(heading);
  await page.getByLabel('Text (English)').fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: heading })).toBeVisible();
}

const headings = (page: Page) => page.getByRole('listitem').getByRole('heading', { level: 2 });

test('an instructor makes a course, writes two sections and puts them in order', async ({ page, instructor: _ }) => {
  await page.goto('/today');
  await page.getByRole('link', { name: 'Teach' }).click();
  await page.getByRole('link', { name: 'Make a course' }).click();
  await page.getByRole('button', { name: 'Make a course' }).click();
  await expect(page.getByLabel('Name (English)')).toBeFocused();
  await expect(page.getByText('Give the course a name')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Name (English)').fill('Understanding Git');
  await page.getByRole('button', { name: 'Make a course' }).click();

  await expect(page.getByText('This course has no section yet.')).toBeVisible();
  await writeSection(page, 'Branches', 'A branch is a name.\n\nIt moves.');
  await writeSection(page, 'Commits', 'A commit is a snapshot.');
  await expect(headings(page)).toHaveText(['Branches', 'Commits']);
  await page.getByRole('button', { name: 'Move up Commits' }).click();
  await expect(headings(page)).toHaveText(['Commits', 'Branches']);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Branches' }).click();
  await expect(page.getByLabel('Text (English)')).toHaveValue(
    /^A branch is a name\. \{#p-\w+\}\n\nIt moves\. \{#p-\w+\}$/,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'As readers see it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Branches');
});

test('what breaks a rule is said at its field, with its line, and nothing typed is lost', async ({
  page,
  instructor: _,
}) => {
  await makeCourse(page, 'Rules');
  await page.getByRole('link', { name: 'Write a section' }).click();
  const text = 'One. {#one}\n\nTwo. {#one}';
  await page.getByLabel('Text (English)').fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Heading (English)')).toBeFocused();
  await expect(page.getByText('Write a heading.')).toBeVisible();
  await page.getByLabel('Heading (English)').fill('One');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Line 3: the name “one” stands twice')).toBeVisible();
  await expect(page.getByLabel('Text (English)')).toHaveValue(text);
});

test('50,000 characters pasted at once are too many, and stay', async ({ page, instructor: _ }) => {
  await makeCourse(page, 'Long');
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill('One');
  const long = 'x'.repeat(50_000);
  await page.getByLabel('Text (English)').fill(long);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This text has 50,000 characters; up to 40,000 fit.')).toBeVisible();
  await expect(page.getByLabel('Text (English)')).toHaveValue(long);
});

test('of two who write the same section at once, the second is shown the text of the first', async ({
  page,
  context,
  instructor: _,
}) => {
  await makeCourse(page, 'Together');
  await writeSection(page, 'One', 'As it was. {#one}');
  await page.getByRole('link', { name: 'One' }).click();
  await expect(page.getByLabel('Text (English)')).toHaveValue('As it was. {#one}');
  const other = await context.newPage();
  await other.goto(page.url());
  for (const [tab, text] of [
    [page, 'By the first. {#one}'],
    [other, 'By the second. {#one}'],
  ] as const) {
    await tab.getByLabel('Text (English)').fill(text);
    await tab.getByRole('button', { name: 'Save' }).click();
    if (tab === page) await expect(headings(page)).toHaveText(['One']);
  }
  await expect(other.getByRole('main').getByRole('alert')).toContainText('Somebody else has saved this section');
  await expect(other.getByRole('blockquote')).toHaveText('One\n\nBy the first. {#one}');
  await expect(other.getByLabel('Text (English)')).toHaveValue('By the second. {#one}');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(headings(other)).toHaveText(['One']);
  await page.getByRole('link', { name: 'One' }).click();
  await expect(page.getByLabel('Text (English)')).toHaveValue('By the second. {#one}');
});

test('whose session ended while they wrote keeps the text', async ({ page, context, instructor: _ }) => {
  await makeCourse(page, 'Away');
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill('One');
  await page.getByLabel('Text (English)').fill('Half an hour of work.');
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('You are signed out by now.');
  await expect(page.getByLabel('Text (English)')).toHaveValue('Half an hour of work.');
  await context.addCookies(cookies);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(headings(page)).toHaveText(['One']);
});

test('who leaves with something unsaved is asked first', async ({ page, instructor: _ }) => {
  await makeCourse(page, 'Leaving');
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill('One');
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('navigation', { name: 'Parts of the course' }).getByText('Settings').click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel('Heading (English)')).toHaveValue('One');
});

test('a section is retired and given back', async ({ page, instructor: _ }) => {
  await makeCourse(page, 'Retiring');
  await writeSection(page, 'One', 'One.');
  await page.getByRole('button', { name: 'Retire One' }).click();
  await expect(page.getByText('This course has no section yet.')).toBeVisible();
  await page.getByText('1 retired section').click();
  await page.getByRole('button', { name: 'Give back One' }).click();
  await expect(headings(page)).toHaveText(['One']);
});

test('a learner finds nothing to teach, and no way to it', async ({ page, reader: _, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  for (const path of [
    '/teach',
    '/teach/new',
    '/teach/docker',
    '/teach/docker/settings',
    '/teach/docker/sections/new',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
  }
  await page.goto('/today');
  await expect(page.getByRole('link', { name: 'Teach' })).toBeHidden();
});

test('a course of somebody else is not there', async ({ page, instructor: _, trouble }) => {
  trouble.expect(/404 \(Not Found\)/);
  for (const path of ['/teach/docker', '/teach/docker/settings', '/teach/docker/sections/new', '/teach/nowhere']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
  }
});

test('an instructor lets people in, makes one an instructor and goes', async ({ page, server, instructor }) => {
  const learner = await makeAccount(server.databaseUrl, { course: null });
  await makeCourse(page, 'People');
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('The only instructor')).toBeVisible();
  await page.getByLabel('E-mail').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Let in' }).click();
  await expect(page.getByText('Nobody here has this e-mail.')).toBeVisible();
  await page.getByLabel('E-mail').fill(learner.email.toUpperCase());
  await page.getByRole('button', { name: 'Let in' }).click();
  await expect(page.getByText(`${learner.email} · Learner`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make an instructor' }).click();
  await expect(page.getByText(`${learner.email} · Instructor`)).toBeVisible();
  const own = page.getByRole('listitem').filter({ hasText: instructor.email });
  await own.getByRole('button', { name: 'Let go' }).click();
  await expect(page).toHaveURL('/today');
});
