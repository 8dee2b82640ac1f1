import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { answer, verdict } from './quiz-page.ts';

async function downloaded(page: Page, file: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: `Download ${file}` }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`wengu-2026-11-24-${file}`);
  await expect(page.getByRole('status').filter({ hasText: `Saved as wengu-2026-11-24-${file}.` })).toBeVisible();
  return readFile(await download.path(), 'utf8');
}

test('a learner goes from progress to the export, and takes everything along', async ({ page, study }) => {
  const { learner, course } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answer(page, 'right');
  await verdict(page, 'Right');
  await page.goto('/progress');
  await page.getByRole('link', { name: 'Take everything with you' }).click();
  await expect(page).toHaveTitle('Take everything with you · Wengu');

  const [question = ''] = course.choices;
  expect(await downloaded(page, 'reviews.csv')).toContain(`,${question},${course.section},`);
  expect((await downloaded(page, 'memory.csv')).trimEnd().split('\r\n')).toHaveLength(2);
  expect((await downloaded(page, 'fsrs.csv')).split('\r\n')[1]).toMatch(new RegExp(`^${question},\\d+,3,0,`));
  expect(JSON.parse(await downloaded(page, 'everything.json'))).toMatchObject({
    account: { id: learner.id, email: learner.email },
    log: [{ kind: 'answer', question, response: { option: 'b' }, correct: true }],
    end: { events: 1, memories: 1 },
  });
});

test('a download that breaks off says so, and saves nothing', async ({ page, study, trouble }) => {
  trouble.expect(/ERR_FAILED|Failed to load resource/);
  await study({ choices: 1 });
  await page.goto('/progress/export');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.route('**/progress/export/reviews.csv', (route) => route.abort());
  await expect(async () => {
    await page.getByRole('link', { name: 'Download reviews.csv' }).click();
    await expect(page.getByText('The download broke off, and nothing was saved.')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
});
