import { randomUUID } from 'node:crypto';
import { fillAccount, isIn, sessionOf } from '../access/door-page.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { makeCourse } from '../fixtures/courses.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';

const somebody = () => ({ name: 'Ivy', email: `${randomUUID()}@example.org`, password: 'a password for ivy' });

test('an administrator invites one person into a course, and the link lets in one', async ({
  page,
  context,
  browser,
  server,
  trouble,
}) => {
  trouble.expect(/404 \(Not Found\)/);
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  const course = await makeCourse(server.databaseUrl, { choices: 1 });
  await carryIn(context, server.url, await signIn(server.url, administrator));
  await page.goto('/admin/people');
  await page.getByRole('link', { name: 'Invite people' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invitations');
  await page.getByRole('radio', { name: 'Instructor' }).check();
  await page.getByLabel('They come into the course').selectOption(course.id);
  await page.getByLabel('For how many people').fill('0');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.getByLabel('For how many people')).toHaveAccessibleDescription(/whole number from 1 to 1,?000/);
  await page.getByLabel('For how many people').fill('1');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const password = page.getByLabel('Your own password');
  await expect(password).toHaveAccessibleDescription(/password/i);
  await expect(password).toBeFocused();
  await password.fill(administrator.password);
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const made = page.getByText(/\/invite\//);
  await expect(made).toBeVisible();
  await expect(page.getByText('0 of 1 person has come · until Dec 1, 2026')).toBeVisible();
  const address = (await made.textContent()) ?? '';

  const ivy = somebody();
  const hers = await (await browser.newContext({ baseURL: server.url, locale: 'en' })).newPage();
  await hers.goto(address);
  await fillAccount(hers, ivy);
  await isIn(hers, ivy.email);
  expect(await sessionOf(hers)).toMatchObject({ user: { role: 'instructor' } });
  await inDatabase(server.databaseUrl, async ({ read }) => {
    const user = await read.user.findUniqueOrThrow({ where: { email: ivy.email }, include: { enrolments: true } });
    expect(user.enrolments).toMatchObject([{ courseId: course.id, role: 'instructor' }]);
  });
  expect((await page.goto(address))?.status()).toBe(404);
});

test('an invitation that is taken back opens nothing', async ({ page, context, server, browser }) => {
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  await carryIn(context, server.url, await signIn(server.url, administrator));
  await page.goto('/admin/invitations');
  await page.getByLabel('For how many people').fill('77');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const address = (await page.getByText(/\/invite\//).textContent()) ?? '';
  const elsewhere = await browser.newContext({ baseURL: server.url, locale: 'en' });
  expect((await elsewhere.request.get(address)).status()).toBe(200);
  const row = page.getByRole('listitem').filter({ hasText: '0 of 77 people' });
  await row.getByRole('button', { name: 'Take back Learner' }).click();
  await expect(row).toHaveCount(0);
  expect((await elsewhere.request.get(address)).status()).toBe(404);
});

test('a whole list is invited at once, or nobody when a line is wrong', async ({ page, context, browser, server }) => {
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  await carryIn(context, server.url, await signIn(server.url, administrator));
  const [ivy, joe] = [somebody(), somebody()];
  await page.goto('/admin/invitations');
  await page.getByRole('link', { name: 'Invite a whole list' }).click();
  const list = page.getByLabel('The list');
  const submit = page.getByRole('button', { name: 'Make the accounts' });
  const password = page.getByLabel('Your own password');
  await list.fill(`${ivy.email},Ivy\nnobody\n${joe.email},Joe,boss`);
  await submit.click();
  await expect(password).toBeFocused();
  await password.fill(administrator.password);
  await submit.click();
  await expect(list).toHaveAccessibleDescription(/Line 2: the first cell is no e-mail address\. Line 3: the role is/);
  await list.fill(`${ivy.email},Ivy\n${joe.email},Joe,instructor`);
  await password.fill(administrator.password);
  await submit.click();
  const links = page.getByText(/\/link\//);
  await expect(links).toBeVisible();
  const [, address = ''] = /,(http\S+)/.exec((await links.textContent()) ?? '') ?? [];
  const hers = await (await browser.newContext({ baseURL: server.url, locale: 'en' })).newPage();
  await hers.goto(address);
  await hers.getByLabel('Password').fill(ivy.password);
  await hers.getByRole('button', { name: 'Save and sign in' }).click();
  await isIn(hers, ivy.email);
});
