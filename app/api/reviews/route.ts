import { z } from 'zod';
import { responseSchema } from '../../../core/question/registry.ts';
import { takeAnswer } from '../../../features/review/take-answer.ts';
import * as fields from '../fields.ts';
import { learnerPost } from '../learner-route.ts';
import { problem } from '../problem.ts';
import { giveBackAnswer, spendAnswer } from './answer-limit.ts';

const bodySchema = z.strictObject({
  id: fields.uuid,
  questionId: fields.questionId,
  versionId: fields.versionId,
  response: responseSchema,
  durationMs: z.int().min(0),
  answeredAt: fields.instant.optional(),
  language: fields.language.optional(),
});

const statuses = { 'not-of-this-question': 422, 'id-used': 409 } as const;

export const POST = learnerPost(bodySchema, async ({ body, learner, language, context }) => {
  const wait = spendAnswer(learner.id);
  if (wait > 0) return problem(429, 'too-many-answers', wait);
  let taken = false;
  try {
    const outcome = await takeAnswer({ ...body, language: body.language ?? language }, learner, context);
    taken = outcome.ok;
    return outcome.ok ? Response.json(outcome.answer) : problem(statuses[outcome.reason], outcome.reason);
  } finally {
    if (!taken) giveBackAnswer(learner.id);
  }
});
