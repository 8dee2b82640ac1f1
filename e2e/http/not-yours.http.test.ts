import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anAskedLearner, answerTo, choosing } from './asked.ts';
import { aLearner } from './client.ts';

test('a question of a course that the learner is not in is answered like one that is not there', async () => {
  const { choices, recalls } = await anAskedLearner({ choices: 1, recalls: 1 });
  const outsider = await aLearner({ course: null });
  const theirs = choosing(choices[0], 'right');
  const none = { ...theirs, questionId: 'docker.nothing', versionId: 'docker.nothing@1' };
  const refused = await outsider.post('/api/reviews', theirs);
  expect(refused.status).toBe(404);
  expect(refused.text).toBe((await outsider.post('/api/reviews', none)).text);

  const versionId = recalls[0]?.versionId;
  const hidden = await outsider.post(`/api/questions/${recalls[0]?.id}/reveal`, { versionId });
  expect(hidden.status).toBe(404);
  expect(hidden.text).toBe((await outsider.post('/api/questions/docker.nothing/reveal', { versionId })).text);
});

test('a section of a course that the learner is not in is answered like one that is not there', async () => {
  const { course } = await anAskedLearner({ choices: 1 });
  const outsider = await aLearner({ course: null });
  const refused = await outsider.post('/api/reading-place', { section: course.section, passage: 'p1' });
  expect(refused.status).toBe(404);
  const none = await outsider.post('/api/reading-place', { section: 'docker.nothing', passage: 'p1' });
  expect(refused.text).toBe(none.text);
});

test("another learner's answer is answered like one that is not there, and stays as it is", async () => {
  const { learner, recalls } = await anAskedLearner({ recalls: 1 });
  const theirs = answerTo(recalls[0], { rating: 'good' });
  await learner.post('/api/reviews', theirs);
  const outsider = await aLearner();
  for (const [action, body] of [
    ['rating', { rating: 'easy' }],
    ['undo', {}],
  ] as const) {
    const refused = await outsider.post(`/api/reviews/${theirs.id}/${action}`, body);
    expect(refused.status).toBe(404);
    expect(refused.text).toBe((await outsider.post(`/api/reviews/${randomUUID()}/${action}`, body)).text);
  }
  expect((await learner.post('/api/reviews', theirs)).body).toMatchObject({ repeated: true, rating: 'good' });
  expect((await learner.post('/api/reviews', theirs)).body).not.toHaveProperty('undone');
});

test('the same id under two learners stands for two answers', async () => {
  const one = await anAskedLearner({ choices: 1 });
  const other = await anAskedLearner({ choices: 1 });
  const id = randomUUID();
  for (const { learner, choices } of [one, other]) {
    const body = { ...choosing(choices[0], 'right'), id };
    expect(await learner.post('/api/reviews', body)).toMatchObject({ status: 200, body: { repeated: false } });
  }
});
