import { randomUUID } from 'node:crypto';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';

inBothLanguages(() => {
  test('a first day, a day with nothing to do, and a backlog of 500', async ({ page, study, server }) => {
    await study({});
    await page.goto('/today');
    await expectGoodLooks(page);
    const { learner, course } = await study({ choices: 500 });
    await page.goto('/today');
    await expectGoodLooks(page);
    const memories = course.choices.map((questionId) => ({
      ...{ learnerId: learner.id, questionId, stability: 3, difficulty: 5, due: '2026-06-04', lastDay: '2026-06-01' },
      ...{ reps: 1, lapses: 0, suspended: 0, firstSight: 1 },
    }));
    await inDatabase(server.databaseUrl, ({ write }) => write.memory.createMany({ data: memories }));
    await page.goto('/today');
    await expectGoodLooks(page);
    await page.goto('/progress');
    await expectGoodLooks(page);
  });

  test('what was suspended, and what became of a report', async ({ page, study, server }) => {
    const { learner, course } = await study({ choices: 2 });
    const [questionId = '', suspended = ''] = course.choices;
    const answered = { answer: 'Thank you, it is mended.', answeredAt: 2n };
    await inDatabase(server.databaseUrl, async ({ write }) => {
      const report = { learnerId: learner.id, id: randomUUID(), questionId, version: 1, text: 'Unclear.', at: 1n };
      await write.report.create({ data: { ...report, ...answered } });
      const memory = { learnerId: learner.id, questionId: suspended, reps: 0, lapses: 0, suspended: 1 };
      await write.memory.create({ data: memory });
    });
    for (const path of ['/today', '/today/suspended']) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
  });

  test('the pages of reading, with the questions of a passage open', async ({ page, reader: _ }) => {
    for (const path of ['/read', '/read/docker.vm-and-container#shared-kernel', '/read/docker.installing']) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
    await page.locator('.embedded button').first().click();
    await expect(page.locator('#ask')).toBeFocused();
    await expectGoodLooks(page);
  });

  test('the pages of progress, before the first answer and after', async ({ page, study, putClock }) => {
    const { course } = await study({ choices: 2 });
    await page.goto('/progress');
    await expectGoodLooks(page);
    await page.goto('/today/quiz');
    for (const said of ['right', 'right']) {
      await answer(said);
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL('/today');
    await putClock('2026-12-10T09:00:00.000Z');
    await page.goto('/today/quiz');
    await answer('wrong');
    for (const path of ['/progress', `/progress/${course.id}`, `/progress/${course.id}/${course.section}`]) {
      await page.goto(path);
      for (const fold of await page.locator('details summary').all()) await fold.click();
      await expectGoodLooks(page);
    }
    await page.goto('/progress/export');
    await expectGoodLooks(page);

    async function answer(said: string): Promise<void> {
      await page.getByRole('radio', { name: said, exact: true }).check();
      await page.keyboard.press('Enter');
      await expect(page.locator('#outcome')).toBeFocused();
    }
  });

  test('the settings, and the pages under them', async ({ page, reader: _ }) => {
    for (const path of [
      '/settings',
      '/settings/day?zone=Asia/Tokyo',
      '/settings/memory?retention=95&maximumInterval=365',
      '/settings/questions',
      '/settings/questions/docker.installing',
      '/settings/delete',
    ]) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
    await page.goto('/settings');
    await page.locator('[name="newPerDay"]').fill('many');
    await page.locator('form:has([name="newPerDay"]) [type="submit"]').click();
    await page.locator('.field-error').first().waitFor();
    await expectGoodLooks(page);
  });
});
