import { expect, test } from 'vitest';
import { anAskedLearner, answerTo, choosing } from './asked.ts';
import { keptOf } from './kept-of.ts';

const eight = Array.from({ length: 8 });

test('the same answer sent eight times at once counts once, and each hears the same', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'wrong');
  const told = await Promise.all(eight.map(() => learner.post<{ repeated: boolean }>('/api/reviews', answer)));
  expect(told.map(({ status }) => status)).toEqual(eight.map(() => 200));
  expect(told.filter(({ body }) => !body.repeated)).toHaveLength(1);
  expect(new Set(told.map(({ body }) => JSON.stringify({ ...body, repeated: null }))).size).toBe(1);
  expect(await keptOf(learner)).toMatchObject({
    log: [{ id: answer.id }],
    memories: [{ reps: 1 }],
    totals: [{ answers: 1 }],
  });
});

test('of two answers under one id at the same moment, one is taken and one refused', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 2 });
  const one = choosing(choices[0], 'right');
  const other = { ...choosing(choices[1], 'right'), id: one.id };
  const told = await Promise.all([one, other].map((body) => learner.post('/api/reviews', body)));
  expect(told.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await keptOf(learner)).log).toHaveLength(1);
});

test('two devices that answer the same question at the same moment both count, once each', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answers = [choosing(choices[0], 'right'), choosing(choices[0], 'wrong')];
  const told = await Promise.all(answers.map((body) => learner.post('/api/reviews', body)));
  expect(told.map(({ status, body }) => ({ status, body }))).toMatchObject([
    { status: 200, body: { repeated: false, correct: true } },
    { status: 200, body: { repeated: false, correct: false } },
  ]);
  const { log, memories, totals } = await keptOf(learner);
  expect(log.map(({ arrival }) => arrival)).toEqual([1, 2]);
  expect({ memories, totals }).toMatchObject({ memories: [{ reps: 2 }], totals: [{ answers: 2, correct: 1 }] });
});

test('eight devices at once are all taken, or told to send again, and what is taken is there once', async () => {
  const { learner, recalls } = await anAskedLearner({ recalls: 1 });
  const answers = eight.map(() => answerTo(recalls[0], { rating: 'good' }));
  const told = await Promise.all(answers.map((body) => learner.post('/api/reviews', body)));
  expect(told.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
  for (const [at, body] of answers.entries()) {
    const again = await learner.post('/api/reviews', body);
    expect(again).toMatchObject({ status: 200, body: { repeated: told[at]?.status === 200 } });
  }
  const { log, memories } = await keptOf(learner);
  expect(log.map(({ id }) => id).sort()).toEqual(answers.map(({ id }) => id).sort());
  expect(memories).toMatchObject([{ reps: 8 }]);
});

test('an answer taken back at the very moment it comes again ends as undone, in the log once', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  const undo = `/api/reviews/${answer.id}/undo`;
  const told = await Promise.all([
    ...eight.map(() => learner.post(undo)),
    ...eight.map(() => learner.post('/api/reviews', answer)),
  ]);
  expect(told.map(({ status }) => status)).toEqual([...eight, ...eight].map(() => 200));
  const { log, memories, totals } = await keptOf(learner);
  expect(log.map(({ kind }) => kind)).toEqual(['answer', 'undo']);
  expect({ memories, totals }).toMatchObject({ memories: [{ reps: 0 }], totals: [] });
});

test('taking an answer back while another device answers the same question keeps the other answer', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const [first, second] = [choosing(choices[0], 'right'), choosing(choices[0], 'wrong')];
  await learner.post('/api/reviews', first);
  const told = await Promise.all([learner.post(`/api/reviews/${first.id}/undo`), learner.post('/api/reviews', second)]);
  expect(told.map(({ status }) => status)).toEqual([200, 200]);
  const { log, memories, totals } = await keptOf(learner);
  expect(log.map(({ kind }) => kind).sort()).toEqual(['answer', 'answer', 'undo']);
  expect({ memories, totals }).toMatchObject({ memories: [{ reps: 1 }], totals: [{ answers: 1, correct: 0 }] });
});
