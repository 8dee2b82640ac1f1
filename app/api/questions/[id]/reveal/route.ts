import { z } from 'zod';
import { revealQuestion } from '../../../../../features/review/reveal-question.ts';
import * as fields from '../../../fields.ts';
import { learnerPost } from '../../../learner-route.ts';
import { problem } from '../../../problem.ts';
import { questionIdOf } from '../question-id.ts';

const bodySchema = z.strictObject({ versionId: fields.versionId });

export const POST = learnerPost(bodySchema, async ({ body, id, learner, language, context }) => {
  const outcome = await revealQuestion({ ...body, questionId: questionIdOf(id), language }, learner, context);
  return outcome.ok ? Response.json(outcome.answer) : problem(422, outcome.reason);
});
