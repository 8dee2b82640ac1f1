import { expectAccessible } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/test.ts';
import { publishChange } from '../fixtures/written-questions.ts';

test('an instructor reads what a question was, and goes back', async ({ page, taught, instructor, server }) => {
  const course = await taught({ choices: 1 });
  const [question = ''] = course.choices;
  const change = (fields: object, as: 'wording' | 'anew') =>
    publishChange(server.databaseUrl, { course: course.id, question, by: instructor.id, fields, as });
  await change({ prompt: 'Which one is it?' }, 'wording');
  await change({ prompt: 'Which one is it then?', correct: ['a'] }, 'anew');

  await page.goto(`/teach/${course.id}/questions`);
  await page.getByRole('link', { name: 'Published, version 3' }).click();
  const versions = page.getByRole('main').getByRole('listitem');
  await expect(versions).toHaveCount(3);
  await expect(versions.first()).toContainText('Version 3, the current one');
  await expect(versions.first()).toContainText('Another question: everybody started anew. The right answer changed.');
  await expect(versions.first().getByRole('insertion')).toHaveText([' then', 'wrong']);
  await expect(versions.nth(1)).toContainText('Other words: what learners knew stayed.');
  await expect(versions.nth(1)).toContainText(`by ${instructor.name}`);
  await expect(versions.nth(2)).toContainText('from the files');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Go back to version 1' }).click();
  await expect(page).toHaveURL(`/teach/${course.id}/questions/${question}`);
  await page.goto(`/teach/${course.id}/questions/${question}/history`);
  await expect(page.getByRole('button', { name: 'Replace the draft with version 2' })).toBeVisible();
  await page.goto(`/teach/${course.id}/questions?state=changed`);
  await expect(page.getByText('Changes are waiting to be published')).toBeVisible();
});

test('who wrote meanwhile is not written over unseen', async ({ page, taught, instructor, server }) => {
  const course = await taught({ choices: 1 });
  const [question = ''] = course.choices;
  const by = { course: course.id, question, by: instructor.id };
  await publishChange(server.databaseUrl, { ...by, fields: { prompt: 'Which one is it?' } });
  await page.goto(`/teach/${course.id}/questions/${question}/history`);
  await publishChange(server.databaseUrl, { ...by, fields: { prompt: 'Which one was it?' } });
  await page.getByRole('button', { name: 'Go back to version 1' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody else wrote this question' })).toBeVisible();
  await expect(page.getByText('Version 3, the current one')).toBeVisible();
});
