import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anAskedLearner, choosing } from './asked.ts';

test('the same id under two learners stands for two answers', async () => {
  const one = await anAskedLearner({ choices: 1 });
  const other = await anAskedLearner({ choices: 1 });
  const id = randomUUID();
  for (const { learner, choices } of [one, other]) {
    const body = { ...choosing(choices[0], 'right'), id };
    expect(await learner.post('/api/reviews', body)).toMatchObject({ status: 200, body: { repeated: false } });
  }
});
