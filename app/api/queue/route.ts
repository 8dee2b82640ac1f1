import { z } from 'zod';
import { loadPassageQueue } from '../../../features/review/load-passage-queue.ts';
import { loadQueue } from '../../../features/review/load-queue.ts';
import * as fields from '../fields.ts';
import { learnerGet } from '../learner-route.ts';

const querySchema = z
  .strictObject({
    limit: z
      .string()
      .regex(/^\d{1,2}$/)
      .default('10')
      .transform(Number)
      .pipe(z.number().min(1).max(50)),
    section: fields.sectionId.optional(),
    passage: fields.passage.optional(),
  })
  .refine(({ section, passage }) => (section === undefined) === (passage === undefined));

export const GET = learnerGet(querySchema, async ({ body, learner, language, context }) => {
  const { limit, section, passage } = body;
  if (section === undefined || passage === undefined)
    return Response.json(await loadQueue(learner, { limit, language }, context));
  return Response.json(await loadPassageQueue(learner, { limit, language, at: { section, passage } }, context));
});
