import { z } from 'zod';
import { revealQuestion } from '../../../../../features/review/reveal-question.ts';
import { NotFound } from '../../../../../lib/not-found.ts';
import * as fields from '../../../fields.ts';
import { learnerPost } from '../../../learner-route.ts';
import { problem } from '../../../problem.ts';

const bodySchema = z.strictObject({ versionId: fields.versionId });

export const POST = learnerPost(bodySchema, async ({ body, id, learner, language, context }) => {
  const questionId = fields.questionId.safeParse(id);
  if (!questionId.success) throw new NotFound('No question has such an id.');
  const outcome = await revealQuestion({ ...body, questionId: questionId.data, language }, learner, context);
  return outcome.ok ? Response.json(outcome.answer) : problem(422, outcome.reason);
});
