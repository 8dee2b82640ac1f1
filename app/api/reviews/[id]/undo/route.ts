import { z } from 'zod';
import { undoAnswer } from '../../../../../features/review/undo-answer.ts';
import { learnerPost } from '../../../learner-route.ts';
import { problem } from '../../../problem.ts';
import { answerId } from '../answer-id.ts';

export const POST = learnerPost(z.strictObject({}), async ({ id, learner, language, context }) => {
  const outcome = await undoAnswer({ id: answerId(id), language }, learner, context);
  return outcome.ok ? Response.json(outcome.answer) : problem(409, outcome.reason);
});
