import { z } from 'zod';
import { loadQueue } from '../../../features/review/load-queue.ts';
import { learnerGet } from '../learner-route.ts';

const querySchema = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,2}$/)
    .default('10')
    .transform(Number)
    .pipe(z.number().min(1).max(50)),
});

export const GET = learnerGet(querySchema, async ({ body: { limit }, learner, language, context }) =>
  Response.json(await loadQueue(learner, { limit, language }, context)),
);
