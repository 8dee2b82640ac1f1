import { z } from 'zod';
import { courseAccess } from '../access/course-access.ts';
import { anchorSchema } from '../article/anchor.ts';
import { programSchema } from '../command/program.ts';
import { type Question, questionSchemas } from '../question/registry.ts';
import { wordsSchema } from '../question/words.ts';
import { tagSchema } from './tag.ts';

const position = z.int().min(1).max(999);

/** course.yaml */
export const courseFileSchema = z.strictObject({
  title: wordsSchema.describe('Name of the course.'),
  description: wordsSchema.optional().describe('What is learnt in it, in a sentence or two.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is a language tag like en or zh-CN'))
    .min(1)
    .describe('Languages of the course; a text missing in a person’s language is shown in the first.'),
  access: z.enum(courseAccess).describe('Who may join: anyone, who was invited, nobody any more.'),
  position: position.describe('Order among the courses.'),
});

/** article.yaml */
export const articleFileSchema = z.strictObject({
  title: wordsSchema.describe('Name of the article.'),
  position: position.describe('Order among the articles of the course.'),
});

/** commands.yaml */
export const commandsFileSchema = z.strictObject({ programs: z.array(programSchema).min(1).max(20) });

/** What an entry of questions.yaml has besides the question itself. */
const entryShape = {
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'is <course>.<name>, in lower case with single hyphens')
    .describe('<course>.<name>; never changed, not even when the question moves.'),
  passage: anchorSchema.describe('Anchor of the paragraph in this section that answers the question.'),
  place: z
    .int()
    .min(1)
    .max(999)
    .optional()
    .describe('Place among the questions of the section; left out: the one after the question before.'),
  tags: z.array(tagSchema).max(20).optional().describe('Words to sort questions by; learners see none of them.'),
  revision: z.int().min(1).max(9999).default(1).describe('Raise it to start the question anew for everyone.'),
};

const entries = questionSchemas.map((schema) => schema.extend(entryShape));
type Entry = Question & z.infer<z.ZodObject<typeof entryShape>>;

/** An entry of questions.yaml: any type of question the registry knows, and its place. */
export const questionEntrySchema = z.discriminatedUnion(
  'type',
  entries as [(typeof entries)[number]],
) as z.ZodType<unknown> as z.ZodType<Entry>;

/** questions.yaml, entries unread: each is read alone, so that one fault does not hide another. */
export const questionListSchema = z.strictObject({ questions: z.array(z.unknown()).max(999) });

/** questions.yaml as a whole, for editors. */
export const questionsFileSchema = z.strictObject({ questions: z.array(questionEntrySchema).max(999) });
