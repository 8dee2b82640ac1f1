import { z } from 'zod';
import { notePlace } from '../../../features/articles/note-place.ts';
import * as fields from '../fields.ts';
import { learnerPost } from '../learner-route.ts';

const bodySchema = z.strictObject({ section: fields.sectionId, passage: z.literal('').or(fields.passage) });

export const POST = learnerPost(bodySchema, async ({ body, learner, context }) => {
  await notePlace(body, learner, context);
  return Response.json(body);
});
