import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { QueueAnswer, ReviewBody } from '../features/review/api-types.ts';
import { makeAccount } from './fixtures/accounts.ts';
import { apiClient, signIn } from './fixtures/api-client.ts';
import { carryIn } from './fixtures/carry-in.ts';
import { makeDataFolder, sqliteIn } from './fixtures/data-folder.ts';
import { launchChromium } from './fixtures/launch-chromium.ts';
import { startServer } from './fixtures/server.ts';

// The pictures of the README, taken from the built app with a learner's second day under way: npm run pictures

const project = path.resolve(import.meta.dirname, '..');
const yesterday = '2026-11-23T08:00:00.000Z';
const today = '2026-11-24T08:00:00.000Z';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1280, height: 760 } };

async function takePictures(): Promise<void> {
  const { dataDir, remove } = makeDataFolder();
  const server = await startServer({ dataDir, testClock: yesterday });
  const browser = await launchChromium();
  try {
    const account = await makeAccount(sqliteIn(dataDir));
    const cookies = await signIn(server.url, account);
    await learn(apiClient(server.url, cookies));
    await visit(browser, server.url, cookies);
  } finally {
    await browser.close();
    await server.end();
    remove();
  }
}

/** A first day with some answers, so that the second has questions that are due. */
async function learn({ get, send }: ReturnType<typeof apiClient>): Promise<void> {
  const queue: QueueAnswer = JSON.parse(await (await get('/api/queue?limit=8')).text());
  for (const { id: questionId, versionId, language, type, options } of queue.questions) {
    const [first] = options ?? [];
    const response = type === 'choice' && first ? { option: first.id } : { unknown: true };
    const answer: ReviewBody = { id: randomUUID(), questionId, versionId, language, response, durationMs: 9_000 };
    await send('POST', '/api/reviews', answer);
  }
  await send('PUT', '/api/test/clock', { now: today });
}

async function visit(browser: Browser, url: string, cookies: string[]): Promise<void> {
  async function open(look: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ baseURL: url, locale: 'en', timezoneId: 'Europe/Zurich', ...look });
    await carryIn(context, url, cookies);
    return context.newPage();
  }
  const onPhone = await open(phone);
  await onPhone.goto('/today');
  await take(onPhone, 'today');
  await choose(onPhone);
  await take(onPhone, 'question');
  await answer(onPhone);
  await take(onPhone, 'verdict');

  const onDesk = await open(desk);
  await choose(onDesk);
  await answer(onDesk);
  // After an answer the page stands at the verdict; the picture shows the question above it.
  await onDesk.setViewportSize({ width: 1280, height: 1120 });
  await onDesk.evaluate(() => window.scrollTo(0, 0));
  await take(onDesk, 'verdict-desk');

  const inChinese = await open({ ...desk, locale: 'zh-CN', colorScheme: 'dark' });
  await inChinese.goto('/read/docker.vm-and-container');
  await take(inChinese, 'reading-desk');
}

/** Whatever is asked before a choice is passed over. */
async function choose(page: Page): Promise<void> {
  await page.goto('/today/quiz');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  for (let passed = 0; passed < 20 && (await page.getByRole('radio').count()) === 0; passed++) {
    await page.getByRole('button', { name: 'I don’t know', exact: true }).click();
    await next.click();
    await next.waitFor({ state: 'hidden' });
  }
  await page.getByRole('radio').first().check();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: path.join(project, 'docs/pictures', `${name}.png`), animations: 'disabled' });
}

await takePictures();
