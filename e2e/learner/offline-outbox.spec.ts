import type { BrowserContext, Page } from '@playwright/test';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expect, test } from '../fixtures/test.ts';
import { answer, isAsked, verdict } from './quiz-page.ts';

const reviews = '**/api/reviews';
const kept = (page: Page) => page.getByRole('heading', { name: 'The verdict has to wait' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

/** What the server knows of the day. */
async function day(page: Page): Promise<unknown> {
  const { left, done } = await (await page.request.get('/api/queue')).json();
  return { left, done };
}

/** The ids of the answers that the server has taken, as often as it was sent them. */
function taken(context: BrowserContext): string[] {
  const ids: string[] = [];
  context.on('response', (response) => {
    const request = response.request();
    if (request.method() !== 'POST' || !response.ok() || !request.url().endsWith('/api/reviews')) return;
    ids.push(request.postDataJSON().id);
  });
  return ids;
}

test('without a network the quiz goes on, and the answers are sent once it is back', async ({
  page,
  context,
  study,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { course } = await study({ choices: 3 });
  const ids = taken(context);
  await page.goto('/today/quiz');
  await context.setOffline(true);
  await answer(page, 'right');
  await expect(kept(page)).toBeVisible();
  await goOn(page);
  await isAsked(page, course.choices[1] ?? '');
  await answer(page, 'wrong');
  await expect(kept(page)).toBeVisible();
  await expect(page.getByText('2 answers are kept on this device')).toBeVisible();
  await expect(page.getByText('2 of 3')).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('are kept on this device')).toHaveCount(0);
  await verdict(page, 'Not yet');
  expect(new Set(ids).size).toBe(2);
  expect(ids).toHaveLength(2);
  expect(await day(page)).toEqual({ left: { due: 1, new: 1 }, done: 1 });
});

test('who loses the network before the last script has come goes on all the same, and gets the verdict later', async ({
  page,
  context,
  study,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  const { course } = await study({ choices: 2 });
  // What the page's HTML names comes; what its scripts ask for afterwards does not.
  const html = await (await page.request.get('/today/quiz')).text();
  await page.route('**/_next/static/chunks/*.js', (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort('internetdisconnected'),
  );
  await page.goto('/today/quiz');
  await context.setOffline(true);
  await answer(page, 'right');
  await expect(kept(page)).toBeVisible();
  await expect(page.locator('#outcome')).toBeFocused();
  await goOn(page);
  await isAsked(page, course.choices[1] ?? '');
  await page.unroute('**/_next/static/chunks/*.js');
  await context.setOffline(false);
  await answer(page, 'right');
  await verdict(page, 'Right');
});

test('an answer outlives its page, and sign-out says that it waits', async ({ page, study, trouble }) => {
  trouble.expect(/ERR_FAILED/);
  await study({ choices: 2 });
  await page.goto('/today/quiz');
  await page.route(reviews, (route) => route.abort());
  await answer(page, 'right');
  await expect(kept(page)).toBeVisible();
  await page.goto('/read');
  await expect(page.getByText('1 answer is kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: '1 answer has not been sent' });
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(dialog).toBeHidden();

  await page.unroute(reviews);
  await page.reload();
  await expect.poll(() => day(page)).toEqual({ left: { due: 0, new: 1 }, done: 1 });
  await expect(page.getByText('kept on this device')).toHaveCount(0);
});

test('the next ten questions are answered without a network, and sent once each when Wengu is opened after its tab was closed', async ({
  page,
  context,
  study,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  await study({ choices: 12 });
  const ids = taken(context);
  await page.goto('/today/quiz');
  await context.setOffline(true);
  for (let given = 0; given < 10; given++) {
    await answer(page, 'right');
    await expect(kept(page)).toBeVisible();
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: 'All that is loaded is answered' })).toBeVisible();
  await page.close();
  expect(ids).toEqual([]);

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto('/today');
  await expect.poll(() => day(again)).toEqual({ left: { due: 0, new: 0 }, done: 10 });
  await expect(again.getByText('kept on this device')).toHaveCount(0);
  expect(new Set(ids).size).toBe(10);
  expect(ids).toHaveLength(10);
});

test('what waits is sent under its own learner’s session only', async ({ page, context, study, server, trouble }) => {
  trouble.expect(/ERR_FAILED/);
  const ids = taken(context);
  const { learner } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await page.route(reviews, (route) => route.abort());
  await answer(page, 'right');
  await expect(kept(page)).toBeVisible();
  await page.goto('/today');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/sign-in');
  await page.unroute(reviews);

  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answer(page, 'right');
  await verdict(page, 'Right');
  expect(ids).toHaveLength(1);

  await carryIn(context, server.url, await signIn(server.url, learner));
  await page.goto('/today');
  await expect.poll(() => ids.length).toBe(2);
  expect(await day(page)).toMatchObject({ done: 1 });
});

test('a busy server is given the time it asks for', async ({ page, study, trouble }) => {
  trouble.expect(/503/);
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await page.route(reviews, (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '1' } }), { times: 1 });
  await answer(page, 'right');
  await expect(page.getByText('The server is busy. 1 answer is kept here')).toBeVisible();
  await verdict(page, 'Right');
  await expect(page.getByText('The server is busy.')).toHaveCount(0);
});

test('a refusal is shown with its reason until it is dismissed', async ({ page, study, trouble }) => {
  trouble.expect(/422/);
  await study({ choices: 2 });
  await page.goto('/today/quiz');
  const problem = { status: 422, contentType: 'application/problem+json', json: { detail: 'That is of another one.' } };
  await page.route(reviews, (route) => route.fulfill(problem), { times: 1 });
  await answer(page, 'right');
  await expect(page.getByRole('heading', { name: 'This answer was not taken' })).toBeVisible();
  await page.goto('/today');
  const refusal = page.getByRole('alert').filter({ hasText: 'An answer was not taken: That is of another one.' });
  await expect(refusal).toBeVisible();
  await refusal.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refusal).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('2 new questions.')).toBeVisible();
  await expect(refusal).toHaveCount(0);
});

test('who was signed out meanwhile keeps the answer and is asked to sign in', async ({
  page,
  context,
  study,
  server,
  trouble,
}) => {
  trouble.expect(/401 .*\/api\/reviews/);
  const { learner } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await context.clearCookies();
  await answer(page, 'right');
  await expect(page.getByText('You are not signed in. 1 answer is kept on this device until you are.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/sign-in');
  await carryIn(context, server.url, await signIn(server.url, learner));
  await page.goto('/today');
  await expect.poll(() => day(page)).toMatchObject({ done: 1 });
});
