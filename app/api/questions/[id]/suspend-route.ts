import { z } from 'zod';
import { suspendQuestion } from '../../../../features/review/suspend-question.ts';
import { learnerPost } from '../../learner-route.ts';
import { questionIdOf } from './question-id.ts';

/** The route that suspends a question, or the one that brings it back. */
export const suspendRoute = (suspended: boolean) =>
  learnerPost(z.strictObject({}), async ({ id, learner, language, context }) =>
    Response.json(await suspendQuestion({ questionId: questionIdOf(id), suspended, language }, learner, context)),
  );
