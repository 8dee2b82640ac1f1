import type { Page } from '@playwright/test';
import { letIn } from '../fixtures/accounts.ts';
import { expectToFit } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { typedQuestions } from '../fixtures/typed-questions.ts';

test.use({ viewport: { width: 390, height: 844 } });

const word = (letters: number) => 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5).slice(0, letters);
const quoted = (text: string) => JSON.stringify(text);

type Made = { learner: { id: string }; course: { id: string; section: string } };

/** Gives everything that bears a name the longest that it may have, of one word. */
const nameAtLength = (databaseUrl: string, { learner, course: { id, section } }: Made) =>
  inDatabase(databaseUrl, ({ write }) =>
    write.$transaction([
      write.user.update({ where: { id: learner.id }, data: { name: word(80) } }),
      write.course.update({ where: { id }, data: { title: quoted(word(200)), description: quoted(word(200)) } }),
      write.article.updateMany({ where: { courseId: id }, data: { title: quoted(word(200)) } }),
      write.section.update({
        where: { id: section },
        data: { heading: quoted(word(200)), body: quoted(`# ${word(200)}\n\n${word(200)} \`${word(80)}\` {#p1}`) },
      }),
      write.questionVersion.updateMany({
        where: { question: { courseId: id, type: 'choice' } },
        data: {
          body: JSON.stringify({
            ...{ type: 'choice', prompt: word(200), correct: ['b'], explanation: word(200) },
            options: ['a', 'b', 'c'].map((option) => ({ id: option, text: option + word(200), feedback: word(200) })),
          }),
        },
      }),
    ]),
  );

async function expectAllToFit(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator('h1, h2, .editor-fields').first()).toBeAttached();
    await expectToFit(page);
  }
}

test('names of one long word stay on the pages of a learner', async ({ page, study, server }) => {
  test.slow();
  const { learner, course } = await study({ choices: 2 });
  await nameAtLength(server.databaseUrl, { learner, course });
  await expectAllToFit(page, ['/today', '/today/quiz']);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('#outcome')).toBeFocused();
  await expectToFit(page);
  await expectAllToFit(page, [
    ...['/read', `/read/${course.section}`, `/leave/${course.id}`, '/settings', '/settings/questions'],
    ...['/progress', `/progress/${course.id}`, `/progress/${course.id}/${course.section}`],
    `/settings/questions/${course.section}`,
  ]);
});

test('names of one long word stay on the pages of who teaches', async ({ page, study, server }) => {
  test.slow();
  const { learner, course } = await study({ choices: 2, others: typedQuestions });
  await nameAtLength(server.databaseUrl, { learner, course });
  const { id, choices, section } = course;
  await inDatabase(server.databaseUrl, ({ write }) => write.enrolment.deleteMany({ where: { userId: learner.id } }));
  await letIn(server.databaseUrl, { id: learner.id, course: id, role: 'instructor' });
  await expectAllToFit(page, [
    ...['/teach', `/teach/${id}`, `/teach/${id}/people`, `/teach/${id}/settings`, `/teach/${id}/sections/${section}`],
    ...[
      `/teach/${id}/questions`,
      `/teach/${id}/questions/${choices[0]}`,
      `/teach/${id}/questions/${choices[0]}/history`,
    ],
    `/teach/${id}/reports`,
  ]);
});
