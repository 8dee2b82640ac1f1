import { expect, test } from 'vitest';
import { anAskedLearner, choosing } from './asked.ts';
import { hurry } from './hurry.ts';

test('who answers faster than a person can is told when to go on; nobody else notices', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const other = await anAskedLearner({ choices: 1 });
  const begun = performance.now();
  const { taken, refused } = await hurry(learner, choosing(choices[0], 'right'));
  const seconds = (performance.now() - begun) / 1000;
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-answers' } });
  expect(Number(refused.headers['retry-after'])).toBe(1);
  // A burst of 200 and 20 a second from then on; eight may have been on their way.
  expect(taken).toBeGreaterThanOrEqual(200);
  expect(taken).toBeLessThanOrEqual(200 + 20 * seconds + 8);

  expect(await other.learner.post('/api/reviews', choosing(other.choices[0], 'right'))).toMatchObject({ status: 200 });
  expect(await learner.get('/api/queue')).toMatchObject({ status: 200 });
});
