import { z } from 'zod';
import { ratings } from '../../../../../core/schedule/rating.ts';
import { rateAnswer } from '../../../../../features/review/rate-answer.ts';
import { learnerPost } from '../../../learner-route.ts';
import { problem } from '../../../problem.ts';
import { answerId } from '../answer-id.ts';

const bodySchema = z.strictObject({ rating: z.enum(ratings) });

export const POST = learnerPost(bodySchema, async ({ body: { rating }, id, learner, context }) => {
  const outcome = await rateAnswer({ id: answerId(id), rating }, learner, context);
  return outcome.ok ? Response.json(outcome.answer) : problem(409, outcome.reason);
});
