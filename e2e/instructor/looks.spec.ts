import { expectReadable } from '../fixtures/accessible.ts';
import { inEveryLook } from '../fixtures/looks.ts';
import { test } from '../fixtures/test.ts';
import { cloze, typedQuestions } from '../fixtures/typed-questions.ts';
import { publishChange } from '../fixtures/written-questions.ts';

inEveryLook(() => {
  // Each page is searched by axe, which takes its time.
  test.slow();

  test('the pages of who teaches', async ({ page, instructor: _ }) => {
    await page.goto('/teach');
    await expectReadable(page);
    await page.goto('/teach/new');
    await expectReadable(page);
    await page.locator('[name=languages]').first().check();
    await page.locator('[name=languages]').nth(1).check();
    for (const title of ['title.en', 'title.zh-CN']) await page.locator(`[name="${title}"]`).fill('Git');
    await page.locator('main button[type=submit]').click();
    await page.locator('.section-actions a[href$="/sections/new"]').click();
    await page.locator('[name="heading.zh-CN"]').fill('分支');
    await page.locator('[name="body.zh-CN"]').fill('一。 {#one}\n\n二。 {#one}');
    await page.locator('main button[type=submit]').click();
    await page.locator('.field-error').waitFor();
    await expectReadable(page);
    await page.locator('[name="body.zh-CN"]').fill('一。');
    await page.locator('main button[type=submit]').click();
    await page.locator('.taught-row').waitFor();
    await expectReadable(page);
    await page.goto(`${page.url()}/people`);
    await expectReadable(page);
    await page.locator('main button[type=submit]').first().click();
    await page.locator('.shown').waitFor();
    await expectReadable(page);
    await page.goto(await page.locator('.shown').innerText());
    await expectReadable(page);
    await page.goto('/read');
    await page.locator('main a[href^="/leave/"]').click();
    await page.waitForURL('**/leave/*');
    await expectReadable(page);
  });

  test('the questions of a course, and the history of one', async ({ page, taught, instructor, server }) => {
    const course = await taught({ choices: 2, others: typedQuestions });
    const [question = ''] = course.choices;
    const fields = { prompt: 'Which one is right, and why?', correct: ['a'] };
    const change = { course: course.id, question, by: instructor.id, fields };
    await publishChange(server.databaseUrl, { ...change, as: 'anew' });
    await page.goto(`/teach/${course.id}/questions`);
    await expectReadable(page);
    await page.goto(`/teach/${course.id}/questions/${question}/history`);
    await expectReadable(page);

    await page.goto(`/teach/${course.id}/questions`);
    for (const box of await page.locator('[name="question"]').all()) await box.check();
    await page.locator('.several summary').click();
    await expectReadable(page);
    await page.locator('[value="move"]').click();
    await page.locator('[name="passage"]').first().check();
    await expectReadable(page);
    await page.locator('[value="move"]').click();
    await page.locator('[role="status"]').filter({ hasText: /\d/ }).waitFor();
    await expectReadable(page);
  });

  test('the pages on which a question is written', async ({ page, taught }) => {
    const { id } = await taught({ others: [cloze] });
    await page.goto(`/teach/${id}/questions/new`);
    await expectReadable(page);
    await page.goto(`/teach/${id}/questions/${id}.cloze`);
    await page.locator('.editor-fields:enabled').waitFor();
    await expectReadable(page);
    await page.locator('#at_prompt').fill('');
    const unwritten = page.locator('.lint-item').filter({ hasText: /still to be written|没有写/ });
    await unwritten.waitFor({ state: 'attached' });
    await page.locator('.editor-actions .button').first().click();
    await page.locator('.lint-item').first().waitFor();
    await expectReadable(page);
    await page.locator('.lint-item .link').first().click();
    await page.locator('.lint-line').first().waitFor();
    await expectReadable(page);
    const tab = page.locator('.editor-panes .tab').nth(1);
    if (await tab.isVisible()) await tab.click();
    await page.locator('.preview-actions .button-quiet').click();
    await page.locator('.preview-page .verdict').waitFor();
    await expectReadable(page);
  });
});
