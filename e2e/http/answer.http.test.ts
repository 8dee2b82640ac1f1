import { expect, test } from 'vitest';
import { morning } from '../fixtures/worker-server.ts';
import { aLearnerOf, anAskedLearner, answerTo, choosing, queueOf } from './asked.ts';
import { keptOf } from './kept-of.ts';

const now = Date.parse(morning);
const day = 86_400_000;

test('a right answer is told so, with why, where it stands, and when the question comes back', async () => {
  const { learner, course, choices } = await anAskedLearner({ choices: 1 });
  const { body } = await learner.post('/api/reviews', choosing(choices[0], 'right'));
  const right = choices[0]?.options?.find(({ text }) => text === 'right')?.id ?? '';
  expect(body).toEqual({
    ...{ repeated: false, correct: true, rating: 'good', studyDay: '2026-11-24', due: '2026-11-26' },
    ...{ comesBackToday: false, intervals: { again: 1, hard: 1, good: 2, easy: expect.any(Number) } },
    ...{ explanation: 'The second one is right.', feedback: { [right]: 'This one is.' } },
    ...{ solution: { option: right }, missed: [] },
    passage: {
      ...{ section: course.section, anchor: 'p1', heading: 'A section', number: 1 },
      html: 'A passage that answers it.',
    },
  });
});

test('a wrong answer comes back today, and says why the chosen option is wrong', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const wrong = choosing(choices[0], 'wrong');
  const { body } = await learner.post('/api/reviews', wrong);
  expect(body).toMatchObject({ correct: false, rating: 'again', due: '2026-11-25', comesBackToday: true });
  const right = choices[0]?.options?.find(({ text }) => text === 'right')?.id ?? '';
  const chosen = String(Object.values(wrong.response)[0]);
  expect(body).toMatchObject({ feedback: { [chosen]: 'This one is not.', [right]: 'This one is.' } });
  expect(body).toMatchObject({ solution: { option: right }, missed: [chosen] });
  expect((await queueOf(learner)).questions.map(({ id }) => id)).toEqual([choices[0]?.id]);
});

test('"I don\'t know" is an answer to every type, and counts as missed', async () => {
  const { learner, choices, recalls } = await anAskedLearner({ choices: 1, recalls: 1 });
  for (const question of [choices[0], recalls[0]]) {
    const { body } = await learner.post('/api/reviews', answerTo(question, { unknown: true }));
    expect(body).toMatchObject({ correct: false, rating: 'again', comesBackToday: true });
  }
});

test.each([
  ['again', { correct: false, comesBackToday: true }],
  ['hard', { correct: true, comesBackToday: false }],
  ['good', { correct: true, comesBackToday: false }],
  ['easy', { correct: true, comesBackToday: false }],
] as const)('a recall question is rated by the learner: %s', async (rating, verdict) => {
  const { learner, recalls } = await anAskedLearner({ recalls: 1 });
  const given = answerTo(recalls[0], { rating, text: 'What I said.' });
  const { body } = await learner.post<{ due: string; intervals: Record<string, number> }>('/api/reviews', given);
  const due = new Date(Date.parse('2026-11-24') + (body.intervals[rating] ?? 0) * day).toISOString().slice(0, 10);
  expect(body).toMatchObject({ ...verdict, rating, due, model: 'All of this.', solution: null, feedback: {} });
  expect((await keptOf(learner)).log).toMatchObject([{ response: JSON.stringify(given.response) }]);
});

test.each([
  ['an hour ago stays', now - 3_600_000, now - 3_600_000],
  ['more than seven days ago becomes seven days ago', now - 8 * day, now - 7 * day],
  ['in the future becomes now', now + day, now],
  ['absent is now', undefined, now],
])('when it was answered: %s', async (_, answeredAt, kept) => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const body = { ...choosing(choices[0], 'right'), ...(answeredAt === undefined ? {} : { answeredAt }) };
  expect((await learner.post('/api/reviews', body)).status).toBe(200);
  expect((await keptOf(learner)).log).toMatchObject([{ at: BigInt(kept), receivedAt: BigInt(now) }]);
});

test('at most ten minutes are kept of the time an answer took', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 2 });
  await learner.post('/api/reviews', { ...choosing(choices[0], 'right'), durationMs: 600_000 });
  await learner.post('/api/reviews', { ...choosing(choices[1], 'right'), durationMs: 10_000_000 });
  expect((await keptOf(learner)).log).toMatchObject([{ durationMs: 600_000 }, { durationMs: 600_000 }]);
});

test('the language may be left out', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const { language: _, ...body } = choosing(choices[0], 'right');
  expect(await learner.post('/api/reviews', body)).toMatchObject({ status: 200, body: { correct: true } });
  expect((await keptOf(learner)).log).toMatchObject([{ language: 'en' }]);
});

test("an option of another learner's is not of the question", async () => {
  const { choices, course } = await anAskedLearner({ choices: 1 });
  const other = await aLearnerOf(course.id);
  const theirs = choosing(choices[0], 'right');
  expect(await other.learner.post('/api/reviews', theirs)).toMatchObject({
    status: 422,
    body: { code: 'not-of-this-question' },
  });
  expect((await keptOf(other.learner)).log).toEqual([]);
});
