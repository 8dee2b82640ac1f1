import type { Page } from '@playwright/test';
import { makeAccount } from '../fixtures/accounts.ts';
import { expect, test } from './hostile-test.ts';
import { payloads } from './payloads.ts';

test.slow();

test('a learner: what is read, what is asked, what is kept', async ({ page, course, enter, look }) => {
  await enter(course.learner);
  const { section } = course;
  const pages = ['/read', `/read/${section}`, `/leave/${course.id}`, '/today', '/today/suspended', '/settings'];
  const more = [`/settings/questions/${section}`, `/progress/${course.id}`, `/progress/${course.id}/${section}`];
  for (const path of [...pages, ...more]) {
    await page.goto(path);
    await look();
  }
  await page.goto('/today/quiz');
  const outcome = page.locator('#outcome');
  const rating = page.locator('.rating-step').last();
  for (let asked = course.questions.length - 1; asked > 0; asked--) {
    await page.locator('#asking').waitFor();
    await look();
    await fillIn(page);
    await page.locator('.actions .button').first().click();
    await outcome.or(rating).first().waitFor();
    await look();
    if (await outcome.isVisible()) await page.locator('.actions-stay .button').click();
    else await rating.click();
    await expect(outcome.or(rating)).toHaveCount(0);
  }
});

test('strangers: what they are asked to join, and what there is to choose from', async ({
  page,
  server,
  course,
  enter,
  look,
}) => {
  await page.goto(`/join/${course.joinToken}`);
  await look();
  await enter(await makeAccount(server.databaseUrl, { course: null }));
  for (const path of ['/today', `/join/${course.joinToken}`]) {
    await page.goto(path);
    await look();
  }
});

test('who teaches: lists, reports, sections, questions and how they look', async ({ page, course, enter, look }) => {
  await enter(course.teacher);
  const at = `/teach/${course.id}`;
  const [first] = course.questions;
  const move = `/questions/several/move?section=${course.section}&question=${first}`;
  const lists = ['', '/questions', '/questions?words=%22%3E%3Cscript', '/reports', '/people', '/settings', move];
  const more = [`/questions/${first}/history`, `/sections/${course.section}`];
  for (const path of ['/teach', ...[...lists, ...more].map((path) => at + path)]) {
    await page.goto(path);
    await look();
  }
  for (const question of course.questions.slice(0, 3)) {
    await page.goto(`${at}/questions/${question}`);
    await page.locator('.preview-page #ask').waitFor();
    await look();
  }
});

test('an administrator: people, and a list of people that is faulty', async ({ page, server, course, enter, look }) => {
  const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
  await enter(administrator);
  for (const path of [
    '/admin/people',
    `/admin/people/${course.learner.id}`,
    '/admin/people?words=%22%3E%3Cscript',
    '/admin/log',
    '/admin/invitations',
  ]) {
    await page.goto(path);
    await look();
  }
  await page.goto('/admin/invitations/list');
  const lines = payloads.map((payload, at) => `n${at}@example.org,${payload.replace(/\s+/g, ' ')},pirate`);
  await page.locator('[name="list"]').fill(lines.slice(0, 900).join('\n'));
  await page.locator('[name="password"]').fill(administrator.password);
  await page.locator('main form [type="submit"]').click();
  await expect(page.locator('.field-error')).toBeVisible();
  await look();
});

/** Says something to each field of a question. */
async function fillIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLElement>('#asking :is(input, select, textarea)');
    for (const field of fields)
      if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
      else if (field instanceof HTMLTextAreaElement) field.value = '<script>alert(1)</script>';
      else if (field instanceof HTMLInputElement && field.type === 'text')
        field.value = '"><img src=x onerror=alert(1)>';
      else field.click();
  });
}
