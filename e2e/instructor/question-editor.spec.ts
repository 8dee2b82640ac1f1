import type { Browser, Page } from '@playwright/test';
import english from '../../messages/en.json' with { type: 'json' };
import { expectAccessible } from '../fixtures/accessible.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WorkerServer } from '../fixtures/worker-server.ts';
import { begin, giveRight, publish, ways, writeCommon } from './question-ways.ts';

/** The quiz of a learner of the course, in a browser of their own. */
async function learnerOf(browser: Browser, server: WorkerServer, course: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en', timezoneId: 'Europe/Zurich' });
  const learner = await makeAccount(server.databaseUrl, { course, zone: 'Europe/Zurich' });
  await carryIn(context, server.url, await signIn(server.url, learner));
  const page = await context.newPage();
  await page.goto('/today/quiz');
  return page;
}

for (const { kind, write, answer } of ways)
  test(`${kind}: written, tried, published, and answered by a learner the same day`, async ({
    page,
    browser,
    server,
    taught,
  }) => {
    test.slow();
    const course = await taught({});
    await begin(page, course.id, kind);
    await writeCommon(page);
    await write(page);

    const preview = page.locator('.preview-page');
    await expect(preview.getByText('What is it?')).toBeVisible();
    await expectAccessible(page);
    await giveRight(page, kind, answer);
    await expect(page.locator('.verdict-word')).toHaveText(english.review.quiz.right);
    await expect(preview.getByText('So it is.')).toBeVisible();
    await publish(page);

    const learner = await learnerOf(browser, server, course.id);
    await expect(learner.getByRole('heading', { level: 1 })).toHaveText('What is it?');
    await giveRight(learner, kind, answer);
    // Who rates themselves goes on at once, and here the day is done.
    if (kind === 'recall') await expect(learner).toHaveURL('/today');
    else await expect(learner.locator('#outcome').getByText('So it is.')).toBeVisible();
    await learner.context().close();
  });
