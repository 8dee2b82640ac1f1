import type { Page } from '@playwright/test';
import { makeCourse } from '../fixtures/courses.ts';
import { expect, test } from '../fixtures/test.ts';

async function answerAll(page: Page, said: string[]): Promise<void> {
  await page.goto('/today/quiz');
  for (const one of said) {
    await page.getByRole('radio', { name: one, exact: true }).check();
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await expect(page).toHaveURL('/today');
}

test('before the first answer the page says what will stand on it', async ({ page, study }) => {
  await study({ choices: 2 });
  await page.goto('/today');
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing has grown yet');
  await page.getByRole('link', { name: 'To today’s questions' }).click();
  await expect(page).toHaveURL('/today');
});

test('after a day of answers it says what stays, what comes and what was done', async ({ page, study, putClock }) => {
  const { course } = await study({ choices: 3 });
  await answerAll(page, ['right', 'right', 'right']);
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You would recall about 3 of the 3 questions you have met.',
  );
  await expect(page.getByRole('img', { name: 'Answers on each day of the last year' })).toHaveAccessibleDescription(
    '3 answers on 1 day. The numbers are in the table below the picture.',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'A section' })).toContainText(/\d%, likely \d+% to \d+%/);
  await page.getByText('The same as a table').first().click();
  const table = page.getByRole('region', { name: 'Due in the coming 30 days' });
  await expect(table.getByRole('row', { name: /^Tue, Nov 24/ }).getByRole('cell')).toHaveText('0');

  await page.getByRole('link', { name: 'A section' }).click();
  await expect(page).toHaveURL(`/progress/${course.id}/${course.section}`);
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('A section');
  await page.getByRole('link', { name: 'A course' }).click();
  await expect(page).toHaveURL(`/progress/${course.id}`);

  // Two weeks later less of it stays, unless it was gone over.
  await putClock('2026-12-10T09:00:00.000Z');
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You would recall about 2 of the 3 questions you have met.',
  );
});

test('progress in somebody else’s course is not there, as in one that never was', async ({
  page,
  reader: _,
  server,
  trouble,
}) => {
  trouble.expect(/404 \(Not Found\)/);
  const strange = await makeCourse(server.databaseUrl, { choices: 1 });
  const seen = [];
  for (const path of [strange.id, `${strange.id}/${strange.section}`, `docker/${strange.section}`, 'never']) {
    const response = await page.goto(`/progress/${path}`);
    await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
    seen.push([response?.status(), await page.title(), await page.getByRole('main').innerText()]);
  }
  expect(seen[0]?.[0]).toBe(404);
  for (const one of seen) expect(one).toEqual(seen[0]);
});

test('who is not signed in is asked to sign in', async ({ page }) => {
  for (const path of ['/progress', '/progress/docker', '/progress/docker/docker.why-docker']) {
    await page.goto(path);
    await expect(page).toHaveURL('/sign-in');
  }
});
