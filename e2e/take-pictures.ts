import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { QueueAnswer } from '../features/review/api-types.ts';
import { apiClient, signIn } from './fixtures/api-client.ts';
import { carryIn } from './fixtures/carry-in.ts';
import { makeDataFolder, sqliteIn } from './fixtures/data-folder.ts';
import { launchChromium } from './fixtures/launch-chromium.ts';
import { startServer } from './fixtures/server.ts';

// The pictures of the README, taken from the built app with what `npm run demo` fills it with: npm run pictures

const project = path.resolve(import.meta.dirname, '..');
const today = '2026-11-24T08:00:00.000Z';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1280, height: 760 } };

async function takePictures(): Promise<void> {
  const { dataDir, remove } = makeDataFolder();
  try {
    const demo = await makeDemo(dataDir);
    const server = await startServer({ dataDir, testClock: today });
    const browser = await launchChromium();
    try {
      await visit(browser, server.url, await signInAll(server.url, demo));
    } finally {
      await browser.close();
      await server.end();
    }
  } finally {
    remove();
  }
}

type Demo = { password: string; accounts: { role: string; email: string }[] };

async function makeDemo(dataDir: string): Promise<Demo> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: sqliteIn(dataDir), WENGU_TEST_CLOCK: today };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/demo/make.ts'], { cwd: project, env });
  return JSON.parse(readFileSync(path.join(dataDir, 'accounts.json'), 'utf8'));
}

/** Who teaches, and two learners whose day begins with a question that has options, which shows most. */
async function signInAll(url: string, { password, accounts }: Demo): Promise<Cookies> {
  const asked: string[][] = [];
  let instructor: string[] = [];
  for (const { role, email } of accounts) {
    const cookies = await signIn(url, { email, password });
    if (role === 'instructor') instructor = cookies;
    if (role !== 'learner') continue;
    const queue: QueueAnswer = JSON.parse(await (await apiClient(url, cookies).get('/api/queue?limit=1')).text());
    if (queue.questions[0]?.type === 'choice') asked.push(cookies);
    const [onPhone, onDesk] = asked;
    if (onPhone && onDesk) return { instructor, onPhone, onDesk };
  }
  throw new Error('No two learners of the demo begin their day with a choice.');
}

type Cookies = Record<'instructor' | 'onPhone' | 'onDesk', string[]>;

async function visit(browser: Browser, url: string, cookies: Cookies): Promise<void> {
  async function open(who: keyof Cookies, look: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ baseURL: url, locale: 'en', timezoneId: 'UTC', ...look });
    await carryIn(context, url, cookies[who]);
    return context.newPage();
  }
  const onPhone = await open('onPhone', phone);
  await onPhone.goto('/today');
  await take(onPhone, 'today');
  await choose(onPhone, 0);
  await take(onPhone, 'question');
  await answerRight(onPhone);
  await take(onPhone, 'verdict');

  const onDesk = await open('onDesk', desk);
  await choose(onDesk, 0);
  await answer(onDesk);
  // After an answer the page stands at the verdict; the picture shows the question above it.
  await onDesk.setViewportSize({ width: 1280, height: 1120 });
  await onDesk.evaluate(() => window.scrollTo(0, 0));
  await take(onDesk, 'verdict-desk');

  const inChinese = await open('onDesk', { ...desk, locale: 'zh-CN', colorScheme: 'dark' });
  await inChinese.goto('/read/docker.vm-and-container');
  await take(inChinese, 'reading-desk');

  await onPhone.goto('/progress');
  await take(onPhone, 'progress');
  const teaching = await open('instructor', desk);
  await teaching.goto('/teach/docker/questions');
  await take(teaching, 'questions-desk');
}

async function choose(page: Page, option: number): Promise<void> {
  await page.goto('/today/quiz');
  await page.getByRole('radio').nth(option).check();
}

/** Tries one option after the other, and takes back what was wrong. */
async function answerRight(page: Page): Promise<void> {
  for (let option = 0; option < 4; option++) {
    await choose(page, option);
    await answer(page);
    if (await page.locator('#verdict.is-right').isVisible()) return;
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Answer', exact: true }).waitFor();
  }
  throw new Error('None of the options was right.');
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
