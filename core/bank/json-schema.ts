import { z } from 'zod';
import { articleFileSchema, commandsFileSchema, courseFileSchema, questionsFileSchema } from './content-files.ts';

/** What an editor completes and checks each kind of file by, as JSON Schema. */
export const jsonSchemas = {
  course: toJsonSchema(courseFileSchema),
  commands: toJsonSchema(commandsFileSchema),
  article: toJsonSchema(articleFileSchema),
  questions: toJsonSchema(questionsFileSchema),
};

function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
}
