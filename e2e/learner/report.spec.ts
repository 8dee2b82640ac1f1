import type { Browser, Page } from '@playwright/test';
import { expectReadable } from '../fixtures/accessible.ts';
import { letIn, makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WorkerServer } from '../fixtures/worker-server.ts';
import { answer, isAsked, verdict } from './quiz-page.ts';

/** The page of somebody else, who teaches the course. */
async function whoTeaches(course: string, { url, databaseUrl }: WorkerServer, browser: Browser): Promise<Page> {
  const teacher = await makeAccount(databaseUrl, { course: null });
  await letIn(databaseUrl, { id: teacher.id, course, role: 'instructor' });
  const context = await browser.newContext({ baseURL: url, locale: 'en' });
  await carryIn(context, url, await signIn(url, teacher));
  return context.newPage();
}

test('a learner reports a problem, who teaches the course answers, and the learner reads it and puts it away', async ({
  page,
  study,
  server,
  browser,
}) => {
  const { course } = await study({ choices: 2 });
  const [question = ''] = course.choices;
  await page.goto('/today/quiz');
  await answer(page, 'wrong');
  await verdict(page, 'Not yet');
  await page.getByRole('button', { name: 'Report a problem' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Write a sentence first.');
  await dialog.getByLabel('What is wrong with this question?').fill('The first one is right, too: see <em>p1</em>.');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Reported.')).toBeVisible();
  await verdict(page, 'Not yet');

  const desk = await whoTeaches(course.id, server, browser);
  await desk.goto(`/teach/${course.id}`);
  await desk.getByRole('link', { name: 'Reports (1)' }).click();
  await expect(desk.getByText('The first one is right, too: see <em>p1</em>.')).toBeVisible();
  await expect(desk.getByRole('link', { name: `Which one is right in ${question}?` })).toHaveAttribute(
    'href',
    `/teach/${course.id}/questions/${question}`,
  );
  await desk.getByRole('button', { name: 'Answer and close' }).click();
  await expect(desk.getByText('Write an answer of up to 500 characters.')).toBeVisible();
  await expectReadable(desk);
  await desk.getByLabel('Your answer').fill('It was, and is not any more: look again.');
  await desk.getByRole('button', { name: 'Answer and close' }).click();
  await expect(desk.getByText('No learner has reported a problem')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Reports', exact: true })).toBeVisible();

  await page.goto('/today');
  await expect(page.getByText('It was, and is not any more: look again.')).toBeVisible();
  await expect(page.getByText('You wrote: The first one is right, too')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByText('It was, and is not any more')).toHaveCount(0);
});

test('a question is reported by keys while it is asked, and what was written outlives a lost network', async ({
  page,
  study,
  context,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { course } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  const dialog = page.getByRole('dialog', { name: 'Report a problem' });
  await pressUntil(page, ['r'], () => expect(dialog).toBeVisible({ timeout: 1_000 }));
  await page.keyboard.type('Unclear: ruU1?');
  await context.setOffline(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The server could not be reached');
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Reported.')).toBeVisible();
  await isAsked(page, course.choices[0] ?? '');
});
