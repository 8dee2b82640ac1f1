import type { Page } from '@playwright/test';
import { expectReadable } from '../fixtures/accessible.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { answerAndGoOn } from './quiz-page.ts';

const dueOf = (databaseUrl: string, learnerId: string) =>
  inDatabase(databaseUrl, async ({ read }) =>
    (await read.memory.findMany({ where: { learnerId }, orderBy: { questionId: 'asc' } })).map(({ due }) => due),
  );

/** Answers the questions of the day right. */
async function learn(page: Page, count: number): Promise<void> {
  await page.goto('/today/quiz');
  for (let answered = 0; answered < count; answered++) await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
}

test('what another retention would change is shown before it is applied, and holds only then', async ({
  page,
  study,
  server,
}) => {
  const { learner } = await study({ choices: 2 });
  await learn(page, 2);
  const before = await dueOf(server.databaseUrl, learner.id);
  await page.goto('/settings/memory');
  await expect(page.getByText('has fallen to 90 %')).toBeVisible();
  await page.getByLabel('Chance of recall').selectOption('80 %');
  await page.getByRole('button', { name: 'See what would change' }).click();
  const change = page.getByRole('region', { name: '80 %, and at most 100 years apart' });
  await expect(change.getByText('2 later')).toBeVisible();
  expect(await dueOf(server.databaseUrl, learner.id)).toEqual(before);
  await change.getByRole('button', { name: 'Make this change' }).click();
  await expect(page.getByText('Saved. What you remember was reckoned anew.')).toBeVisible();
  await expect(page.getByText('has fallen to 80 %')).toBeVisible();
  const after = await dueOf(server.databaseUrl, learner.id);
  expect(after.every((due, index) => (due ?? '') > (before[index] ?? ''))).toBe(true);
});

test('a retention that cannot be chosen changes nothing', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/settings/memory?retention=200&maximumInterval=0');
  await expect(page.getByText('has fallen to 90 %')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make this change' })).toHaveCount(0);
});

test.describe('on a journey', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('the zone of the device is offered, and taken only when it was looked at', async ({ page, study, putClock }) => {
    await study({ choices: 1 });
    // In Zurich it is still the day before.
    await putClock('2026-11-24T22:30:00.000Z');
    await page.goto('/today');
    await expect(page.getByText('Tuesday, November 24')).toBeVisible();
    await expect(page.getByText('This device’s clock is set to Asia/Tokyo.')).toBeVisible();
    await page.getByRole('link', { name: 'Look at changing to it' }).click();
    const change = page.getByRole('region', { name: 'Asia/Tokyo, days begin at 04:00' });
    await expect(change.getByText('Wed, Nov 25')).toBeVisible();
    await change.getByRole('button', { name: 'Make this change' }).click();
    await expect(page.getByText('You live by the clock of Asia/Tokyo')).toBeVisible();
    await page.goto('/today');
    await expect(page.getByText('Wednesday, November 25')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Look at changing to it' })).toHaveCount(0);
  });

  test('not now is remembered for this zone, by this learner alone, and takes nothing from the settings', async ({
    page,
    study,
  }) => {
    await study({ choices: 1 });
    const offer = page.getByText('This device’s clock is set to Asia/Tokyo.');
    await page.goto('/today');
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(offer).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer).toHaveCount(0);
    await page.goto('/settings/day');
    await expect(offer).toBeVisible();
    await expect(page.getByRole('button', { name: 'Not now' })).toHaveCount(0);
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage)) localStorage.setItem(name, 'Asia/Seoul');
    });
    await page.goto('/today');
    await expect(offer).toBeVisible();
  });
});

test('a section starts anew and is suspended, and both are taken back', async ({ page, study, server }) => {
  const { learner } = await study({ choices: 2 });
  await learn(page, 2);
  const before = await dueOf(server.databaseUrl, learner.id);
  await page.goto('/settings/questions');
  await page.getByRole('link', { name: 'A section' }).click();
  await expect(page.getByText('You have learnt 2 of 2 questions.')).toBeVisible();
  await page.getByRole('button', { name: 'Start its 2 learnt questions anew' }).click();
  await expect(page.getByText('2 questions start anew.')).toBeVisible();
  expect(await dueOf(server.databaseUrl, learner.id)).toEqual([null, null]);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('2 questions are as they were.')).toBeVisible();
  expect(await dueOf(server.databaseUrl, learner.id)).toEqual(before);

  await page.getByRole('button', { name: 'Suspend the section' }).click();
  await expect(page.getByText('2 questions are suspended.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('2 questions are as they were.')).toBeVisible();
  await page.getByRole('button', { name: 'Start anew', exact: true }).first().click();
  await expect(page.getByText('One question starts anew.')).toBeVisible();
});

test('keys that are one character do nothing once they are off', async ({ page, study }) => {
  await study({ choices: 1 });
  await page.goto('/settings');
  await page.getByLabel('Keys of one character').selectOption('Off');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/today/quiz');
  await answerAndGoOn(page, 'right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
  // The page hears keys as soon as Enter and the buttons work; U would have taken the answer back.
  await page.keyboard.press('u');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.reload();
  await expect(page).toHaveURL('/today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today');
});

test('a fault at a field is not left behind in another language, and what was typed stays', async ({
  page,
  reader: _,
}) => {
  await page.goto('/settings');
  await page.getByLabel('New questions a day').fill('many');
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByText('Enter a whole number from 0 to 200.')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.getByText('Enter a whole number')).toHaveCount(0);
  await expect(page.getByLabel('每天新题数')).toHaveValue('many');
});
