import { z } from 'zod';
import { reportQuestion } from '../../../features/reports/report-question.ts';
import { reportText } from '../../../features/reports/report-text.ts';
import * as fields from '../fields.ts';
import { learnerPost } from '../learner-route.ts';
import { problem } from '../problem.ts';
import { giveBackReport, spendReport } from './report-limit.ts';

const bodySchema = z.strictObject({
  id: fields.uuid,
  questionId: fields.questionId,
  versionId: fields.versionId,
  text: reportText,
});

const statuses = { 'not-of-this-question': 422, 'id-used': 409 } as const;

export const POST = learnerPost(bodySchema, async ({ body, learner, context }) => {
  const wait = spendReport(learner.id);
  if (wait > 0) return problem(429, 'too-many-reports', wait);
  let isNew = false;
  try {
    const outcome = await reportQuestion(body, learner, context);
    isNew = outcome.ok && !outcome.answer.repeated;
    return outcome.ok ? Response.json(outcome.answer) : problem(statuses[outcome.reason], outcome.reason);
  } finally {
    if (!isNew) giveBackReport(learner.id);
  }
});
