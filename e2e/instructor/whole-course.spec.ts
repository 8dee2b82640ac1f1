import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import english from '../../messages/en.json' with { type: 'json' };
import { expect, test } from '../fixtures/test.ts';
import { morning } from '../fixtures/worker-server.ts';
import { begin, field, giveRight, type Kind, publish, ways, writeCommon } from './question-ways.ts';

const passages = ['A branch is a name.', 'A commit is a snapshot.', 'A merge joins two lines of work.'];

/** A course in English with one section of three passages; gives its id and the link to join it. */
async function makeCourse(page: Page): Promise<{ course: string; link: string }> {
  await page.goto('/teach/new');
  await page.getByLabel('Name (English)').fill('Git, the whole of it');
  await page.getByRole('button', { name: 'Make a course' }).click();
  await page.getByRole('link', { name: 'Write a section' }).click();
  await page.getByLabel('Heading (English)').fill('Branches');
  await page.getByLabel('Text (English)').fill(passages.join('\n\n'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Branches' })).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.locator('.shown')).toContainText('/join/');
  const link = (await page.locator('.shown').innerText()).trim();
  return { course: new URL(page.url()).pathname.split('/')[2] ?? '', link };
}

async function addPicture(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#b9331b' } })
    .png()
    .toBuffer();
  await page.getByRole('button', { name: 'add a picture (Question)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a picture' });
  await dialog.getByLabel('Picture').setInputFiles({ name: 'box.png', mimeType: 'image/png', buffer });
  await dialog.getByLabel('What it shows').fill('A red box');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('.preview-page').getByAltText('A red box')).toBeVisible();
}

/** Somebody new, who opens the link and is in the course a minute later. */
async function joinBy(link: string, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(link).origin, locale: 'en' });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Name').fill('Nia New');
  await page.getByLabel('E-mail').fill(`${randomUUID()}@example.org`);
  await page.getByLabel('Password').fill('a password of mine');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('button', { name: 'Join the course' }).click();
  await page.waitForURL('**/today');
  return page;
}

/** Nothing that was known yesterday is due by then. */
const nextMorning = new Date(Date.parse(morning) + 86_400_000).toISOString();

const promptOf = (kind: Kind) => `What is ${kind} number one?`;
const ask = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers whatever is asked until the day is done; gives what it was, in order. */
async function answerAll(page: Page): Promise<Kind[]> {
  await page.goto('/today/quiz');
  const asked: Kind[] = [];
  for (;;) {
    const prompt = await ask(page).innerText();
    if (prompt === 'Done for today') return asked;
    const way = ways.find(({ kind }) => prompt.includes(`What is ${kind} `));
    if (!way) throw new Error(`Nobody wrote "${prompt}".`);
    asked.push(way.kind);
    await giveRight(page, way.kind, way.answer);
    if (way.kind !== 'recall') {
      await expect(page.locator('#outcome').getByText(english.review.quiz.right, { exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await expect(ask(page)).not.toHaveText(prompt);
    expect(asked.length).toBeLessThanOrEqual(ways.length);
  }
}

/** Opens a question of the course from its list. */
async function open(page: Page, course: string, kind: Kind): Promise<void> {
  await page.goto(`/teach/${course}/questions`);
  await page.getByRole('link', { name: promptOf(kind) }).click();
  await expect(field(page, 'Question')).toBeEnabled();
}

async function republish(page: Page, prompt: string, as: 'wording' | 'anew'): Promise<void> {
  await field(page, 'Question').fill(prompt);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: english.editor.change[as].label }).check();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published: version 2')).toBeVisible();
}

test('a course is made, filled, joined and learnt, and changes reach the learner as they are meant', async ({
  page,
  browser,
  putClock,
  instructor: _,
}) => {
  test.setTimeout(300_000);
  const { course, link } = await makeCourse(page);
  for (const [at, { kind, write }] of ways.entries()) {
    await begin(page, course, kind);
    await writeCommon(page, { prompt: promptOf(kind), passage: passages[at % 3] ?? '' });
    await write(page);
    if (kind === 'short') await addPicture(page);
    await publish(page);
  }

  const learner = await joinBy(link, browser);
  expect((await answerAll(learner)).sort()).toEqual(ways.map(({ kind }) => kind).sort());

  await open(page, course, 'numeric');
  await republish(page, 'What is numeric number one, in other words?', 'wording');
  await open(page, course, 'choice');
  await republish(page, 'What is choice number two?', 'anew');
  await putClock(nextMorning);
  expect(await answerAll(learner)).toEqual(['choice']);
  await learner.context().close();
});
