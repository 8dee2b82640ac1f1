import type { CDPSession, Page } from '@playwright/test';
import { makeAccount } from '../e2e/fixtures/accounts.ts';
import { signIn } from '../e2e/fixtures/api-client.ts';
import { carryIn } from '../e2e/fixtures/carry-in.ts';
import { launchChromium } from '../e2e/fixtures/launch-chromium.ts';
import { comparison, figure, type Row } from './row.ts';

/** A phone of the middle class, as Lighthouse imitates it. */
const slowdown = 4;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * What a learner waits for between a tap and what it brings, in a Chromium whose processor is slowed down: from
 * "Answer" to the verdict, beside what the server takes of that, and from "Next" to the next question.
 */
export async function tapsInQuiz(url: string, databaseUrl: string, full: boolean): Promise<Row[]> {
  const rounds = full ? 60 : 25;
  const account = await makeAccount(databaseUrl, { newPerDay: rounds + 10 });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ baseURL: url, locale: 'en', ...phone });
    await carryIn(context, url, await signIn(url, account));
    const page = await context.newPage();
    await page.addInitScript({ path: 'bench/watch-paints.js' });
    await page.goto('/today/quiz');
    await slowDown(await context.newCDPSession(page));
    return await tap(page, rounds);
  } finally {
    await browser.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function tap(page: Page, rounds: number): Promise<Row[]> {
  const verdicts: number[] = [];
  const answers: number[] = [];
  const framesToVerdict: number[] = [];
  const nexts: number[] = [];
  const framesToNext: number[] = [];
  // The first answers load what only verdicts need.
  for (let round = -3; round < rounds; round += 1) {
    const verdict = await timed(page, 'I don’t know', '#outcome');
    const next = await timed(page, 'Next', '#asking');
    if (round < 0) continue;
    verdicts.push(verdict.ms);
    answers.push(verdict.answerMs);
    framesToVerdict.push(verdict.framesAfterAnswer);
    nexts.push(next.ms);
    framesToNext.push(next.frames);
  }
  const slowed = `processor ${slowdown} × slower`;
  const paint = { unit: 'frames', target: 'the next paint' };
  const isNext = (median: number) => median <= 1;
  return [
    comparison(
      {
        ...{ what: `from "Answer" to the verdict, ${slowed}`, unit: 'ms', target: '', ours: verdicts },
        beside: { name: "the server's answer", values: answers },
      },
      () => true,
    ),
    figure({ what: "from the server's answer to the verdict on screen", ours: framesToVerdict, ...paint }, isNext),
    figure({ what: `from "Next" to the next question, ${slowed}`, unit: 'ms', ours: nexts, target: '' }, () => true),
    figure({ what: 'from "Next" to the next question on screen', ours: framesToNext, ...paint }, isNext),
  ];
}

/** @see watch-paints.js */
type Painted = { ms: number; frames: number; framesAfterAnswer: number; answerMs: number };
declare global {
  var watchPaints: (until: string) => Promise<Painted>;
}

async function timed(page: Page, button: string, until: string): Promise<Painted> {
  const watched = page.evaluate((wanted) => globalThis.watchPaints(wanted), until);
  await page.getByRole('button', { name: button, exact: true }).tap();
  return watched;
}
