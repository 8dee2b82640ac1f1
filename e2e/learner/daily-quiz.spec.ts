import { expect, test } from '../fixtures/test.ts';
import { answer, answerAndGoOn, isAsked, verdict } from './quiz-page.ts';

test('a day: start, one right, one missed that comes round again, done', async ({ page, study }) => {
  const { course } = await study({ choices: 2 });
  const [first = '', second = ''] = course.choices;
  await page.goto('/today');
  await expect(page.getByText('Tuesday, November 24')).toBeVisible();
  await expect(page.getByText('2 new questions.')).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();

  await isAsked(page, first);
  await expect(page.getByText('0 of 2')).toBeVisible();
  await answer(page, 'right');
  await verdict(page, 'Right');
  await expect(page.getByText('The second one is right.')).toBeVisible();
  await expect(page.getByText('This one is.')).toBeVisible();
  await expect(page.getByText(/^Comes back (tomorrow|in \d+ days)\.$/).first()).toBeVisible();
  await page.getByText('The passage it came from').click();
  await expect(page.getByText('A passage that answers it.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  await isAsked(page, second);
  await answer(page, 'wrong');
  await verdict(page, 'Not yet');
  await expect(page.getByText('This one is not.')).toBeVisible();
  await expect(page.getByText('A passage that answers it.')).toBeVisible();
  await expect(page.getByText('Comes back today.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  await isAsked(page, second);
  await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  await expect(page.getByText(/1 right at the first try; 1 came round again until it was right\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 question that came round again' })).toBeVisible();
  await expect(page.getByText(`Which one is right in ${second}?`)).toBeVisible();
  await expect(
    page.getByText(/^(Tomorrow, from 04:00 on|On \w+day, November \d+): \d questions? to go over\./),
  ).toBeVisible();
});

test('the verdict leads to the passage in its place', async ({ page, study }) => {
  const { course } = await study({ choices: 1 });
  await page.goto('/today/quiz');
  await answer(page, 'wrong too');
  await page.getByRole('link', { name: 'Read it in place' }).click();
  await expect(page).toHaveURL(`/read/${course.section}#p1`);
  await expect(page.locator('#p1')).toHaveText('A passage that answers it.');
});

test('a missed question comes again behind three others', async ({ page, study }) => {
  const { course } = await study({ choices: 5 });
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'wrong');
  const order = [1, 2, 3, 0, 4];
  for (const at of order) {
    await isAsked(page, course.choices[at] ?? '');
    await answerAndGoOn(page, 'right');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('the day goes on where it was left, and the way out leads to what is left', async ({ page, study }) => {
  const { course } = await study({ choices: 3 });
  await page.goto('/today/quiz');
  await answer(page, 'right');
  await verdict(page, 'Right');
  await page.getByRole('link', { name: 'Pause here' }).click();
  await expect(page.getByText('2 new questions.')).toBeVisible();
  await expect(page.getByText('1 is done already.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await isAsked(page, course.choices[1] ?? '');
  await page.reload();
  await isAsked(page, course.choices[1] ?? '');
});

test('"I don’t know" is answered with the right answer', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await verdict(page, 'Not yet');
  await expect(page.getByText('The right answer')).toBeVisible();
});

test('an answer too early says what is missing', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Choose an answer first, or say that you don’t know.')).toBeVisible();
});

test('a recall question shows its model answer, and the learner says how well it was known', async ({
  page,
  study,
}) => {
  await study({ recalls: 1 });
  await page.goto('/today/quiz');
  await page.getByRole('textbox').fill('Some of this.');
  await page.getByRole('button', { name: 'Show the model answer' }).click();
  await expect(page.getByText('All of this.')).toBeVisible();
  await expect(page.getByText('Some of this.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Again/ })).toContainText('today');
  await page.getByRole('button', { name: /^Good/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('the first question stands in the page before any script, and no answer with it', async ({ page, study }) => {
  const { course } = await study({ choices: 2, recalls: 1 });
  const response = await page.request.get('/today/quiz');
  const html = await response.text();
  expect(html).toContain(`Which one is right in ${course.choices[0]}?`);
  for (const key of ['The second one is right.', 'This one is.', 'All of this.', 'The first point'])
    expect(html).not.toContain(key);
});

test('a day that brings nothing says so, and the quiz leads there', async ({ page, study }) => {
  await study({});
  await page.goto('/today/quiz');
  await expect(page).toHaveURL('/today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to go over today');
  await page.getByRole('link', { name: 'Read a section' }).click();
  await expect(page).toHaveURL('/read');
});
