import { randomUUID } from 'node:crypto';
import { makeAccount } from '../fixtures/accounts.ts';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { test } from '../fixtures/test.ts';
import { cloze, typedQuestions } from '../fixtures/typed-questions.ts';
import { publishChange } from '../fixtures/written-questions.ts';

inBothLanguages(() => {
  test('the pages of who teaches', async ({ page, instructor: _ }) => {
    await page.goto('/teach');
    await expectGoodLooks(page);
    await page.goto('/teach/new');
    await expectGoodLooks(page);
    await page.locator('[name=languages]').first().check();
    await page.locator('[name=languages]').nth(1).check();
    for (const title of ['title.en', 'title.zh-CN']) await page.locator(`[name="${title}"]`).fill('Git');
    await page.locator('main button[type=submit]').click();
    await page.locator('.section-actions a[href$="/sections/new"]').click();
    await page.locator('[name="heading.zh-CN"]').fill('分支');
    await page.locator('[name="body.zh-CN"]').fill('一。 {#one}\n\n二。 {#one}');
    await page.locator('main button[type=submit]').click();
    await page.locator('.field-error').waitFor();
    await expectGoodLooks(page);
    await page.locator('[name="body.zh-CN"]').fill('一。');
    await page.locator('main button[type=submit]').click();
    await page.locator('.taught-row').waitFor();
    await expectGoodLooks(page);
    await page.goto(`${page.url()}/people`);
    await expectGoodLooks(page);
    await page.locator('main button[type=submit]').first().click();
    await page.locator('.shown').waitFor();
    await expectGoodLooks(page);
    await page.goto(await page.locator('.shown').innerText());
    await expectGoodLooks(page);
    await page.goto('/read');
    await page.locator('main a[href^="/leave/"]').click();
    await page.waitForURL('**/leave/*');
    await expectGoodLooks(page);
  });

  test('the questions of a course, and the history of one', async ({ page, taught, instructor, server }) => {
    const course = await taught({ others: typedQuestions });
    const [question = ''] = course.others;
    const fields = {
      prompt: { en: 'Which of these has it, and why?', 'zh-CN': '它有哪些，为什么？' },
      correct: ['network'],
    };
    const change = { course: course.id, question, by: instructor.id, fields };
    await publishChange(server.databaseUrl, { ...change, as: 'anew' });
    await page.goto(`/teach/${course.id}/questions`);
    await expectGoodLooks(page);
    await page.goto(`/teach/${course.id}/questions/${question}/history`);
    await expectGoodLooks(page);

    await page.goto(`/teach/${course.id}/questions`);
    for (const box of await page.locator('[name="question"]').all()) await box.check();
    await page.locator('.several summary').click();
    await expectGoodLooks(page);
    await page.locator('[value="move"]').click();
    await page.locator('[name="passage"]').first().check();
    await expectGoodLooks(page);
    await page.locator('[value="move"]').click();
    await page.locator('[role="status"]').filter({ hasText: /\d/ }).waitFor();
    await expectGoodLooks(page);
  });

  test('the pages on which a question is written', async ({ page, taught }) => {
    const { id } = await taught({ others: [cloze] });
    await page.goto(`/teach/${id}/questions/new`);
    await expectGoodLooks(page);
    await page.goto(`/teach/${id}/questions/${id}.cloze`);
    await page.locator('.editor-fields:enabled').waitFor();
    await expectGoodLooks(page);
    await page.locator('#at_prompt').fill('');
    const unwritten = page.locator('.lint-item').filter({ hasText: /still to be written|没有写/ });
    await unwritten.waitFor({ state: 'attached' });
    await page.locator('.editor-actions .button').first().click();
    await page.locator('.lint-item').first().waitFor();
    await expectGoodLooks(page);
    await page.locator('.lint-item .link').first().click();
    await page.locator('.lint-line').first().waitFor();
    await expectGoodLooks(page);
    const tab = page.locator('.editor-panes .tab').nth(1);
    if (await tab.isVisible()) await tab.click();
    await page.locator('.preview-actions .button-quiet').click();
    await page.locator('.preview-page .verdict').waitFor();
    await expectGoodLooks(page);
  });

  for (const kind of ['choice', 'recall', ...typedQuestions.map(({ type }) => type)])
    test(`a question of type ${kind} as it is written`, async ({ page, taught }) => {
      const others = typedQuestions.filter(({ type }) => type === kind);
      const course = await taught(others.length > 0 ? { others } : { choices: 1, recalls: 1 });
      const simple: Record<string, string[]> = { choice: course.choices, recall: course.recalls };
      const [question] = simple[kind] ?? course.others;
      await page.goto(`/teach/${course.id}/questions/${question}`);
      await page.locator('.editor-fields:enabled').waitFor();
      await expectGoodLooks(page);
    });

  test('the reports of learners, and the settings of a course', async ({ page, taught, server }) => {
    const { id, choices } = await taught({ choices: 1 });
    const learner = await makeAccount(server.databaseUrl, { course: id });
    const report = { learnerId: learner.id, id: randomUUID(), questionId: choices[0] ?? '', version: 1 };
    await page.goto(`/teach/${id}/reports`);
    await expectGoodLooks(page);
    await inDatabase(server.databaseUrl, ({ write }) =>
      write.report.create({ data: { ...report, text: 'Unclear.', at: 1n } }),
    );
    await page.goto(`/teach/${id}/reports`);
    await page.locator('main [type="submit"]').first().click();
    await page.locator('.field-error').waitFor();
    await expectGoodLooks(page);
    await page.goto(`/teach/${id}/settings`);
    await expectGoodLooks(page);
    await page.goto(`/teach/${id}/questions?text=nothing-is-called-so`);
    await expectGoodLooks(page);
  });
});
