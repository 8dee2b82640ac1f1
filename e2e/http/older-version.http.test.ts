import { expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../core/question/choice.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { shared } from './client.ts';
import { keptOf } from './kept-of.ts';

/** The question in a second version, in which another option is right. */
async function reword(questionId: string): Promise<void> {
  await inDatabase(shared().databaseUrl, async ({ read, write }) => {
    const first = await read.questionVersion.findFirstOrThrow({ where: { questionId } });
    const body: ChoiceQuestion = { ...JSON.parse(first.body), correct: ['a'] };
    await write.$transaction([
      write.questionVersion.create({ data: { ...first, number: 2, body: JSON.stringify(body) } }),
      write.question.update({ where: { id: questionId }, data: { version: 2 } }),
    ]);
  });
}

test('a question is graded by the version that was asked', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const shown = choosing(choices[0], 'right');
  await reword(shown.questionId);
  const [now] = (await queueOf(learner)).questions;
  expect(now?.versionId).not.toBe(shown.versionId);
  expect((await learner.post('/api/reviews', shown)).body).toMatchObject({ correct: true });
  expect((await learner.post('/api/reviews', choosing(now, 'right'))).body).toMatchObject({ correct: false });
  expect((await keptOf(learner)).log).toMatchObject([{ version: 1 }, { version: 2 }]);
});

test('an option of one version is none of the other', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const shown = choosing(choices[0], 'right');
  await reword(shown.questionId);
  const [now] = (await queueOf(learner)).questions;
  const refused = await learner.post('/api/reviews', { ...shown, versionId: now?.versionId });
  expect(refused).toMatchObject({ status: 422, body: { code: 'not-of-this-question' } });
});

test('a question that was shown is taken although it was retired since', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 2 });
  const shown = choosing(choices[0], 'right');
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.question.update({ where: { id: shown.questionId }, data: { state: 'retired' } }),
  );
  expect((await queueOf(learner)).questions.map(({ id }) => id)).toEqual([choices[1]?.id]);
  expect((await learner.post('/api/reviews', shown)).body).toMatchObject({ correct: true });
});

test('a draft was never shown: it is answered like a question that is not there', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.question.update({ where: { id: answer.questionId }, data: { state: 'draft', publishedAt: null } }),
  );
  expect(await learner.post('/api/reviews', answer)).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

test('who left the course may still answer what they had begun, and nothing else', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 2 });
  await learner.post('/api/reviews', choosing(choices[0], 'wrong'));
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.enrolment.deleteMany({ where: { userId: learner.account.id } }),
  );
  expect(await learner.post('/api/reviews', choosing(choices[0], 'right'))).toMatchObject({ status: 200 });
  expect(await learner.post('/api/reviews', choosing(choices[1], 'right'))).toMatchObject({ status: 404 });
  expect((await queueOf(learner)).questions).toEqual([]);
});
