import { expect, test } from 'vitest';
import type { RevealAnswer, ReviewAnswer } from '../../features/review/api-types.ts';
import { anAskedLearner, answerTo } from './asked.ts';
import { keptOf } from './kept-of.ts';

test('a reveal shows the model answer with the four intervals, and writes nothing', async () => {
  const { learner, course, recalls } = await anAskedLearner({ recalls: 1 });
  const [recall] = recalls;
  const kept = await keptOf(learner);
  const { status, body } = await learner.post<RevealAnswer>(`/api/questions/${recall?.id}/reveal`, {
    versionId: recall?.versionId,
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      ...{ model: 'All of this.', points: ['The first point', 'The second point'] },
      passage: { section: course.section, anchor: 'p1' },
    },
  });
  expect(await keptOf(learner)).toEqual(kept);
  const answered = await learner.post<ReviewAnswer>('/api/reviews', answerTo(recall, { rating: 'easy' }));
  expect(answered.body.intervals).toEqual(body.intervals);
});

test('a question that is no recall question has no model answer to show', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const [choice] = choices;
  const refused = await learner.post(`/api/questions/${choice?.id}/reveal`, { versionId: choice?.versionId });
  expect(refused).toMatchObject({ status: 422, body: { code: 'not-of-this-question' } });
});
