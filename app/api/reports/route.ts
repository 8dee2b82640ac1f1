import { z } from 'zod';
import { reportQuestion } from '../../../features/reports/report-question.ts';
import { reportText } from '../../../features/reports/report-text.ts';
import * as fields from '../fields.ts';
import { learnerPost } from '../learner-route.ts';
import { problem } from '../problem.ts';

const bodySchema = z.strictObject({
  id: fields.uuid,
  questionId: fields.questionId,
  versionId: fields.versionId,
  text: reportText,
});

const statuses = { 'not-of-this-question': 422, 'id-used': 409 } as const;

export const POST = learnerPost(bodySchema, async ({ body, learner, context }) => {
  const outcome = await reportQuestion(body, learner, context);
  return outcome.ok ? Response.json(outcome.answer) : problem(statuses[outcome.reason], outcome.reason);
});
