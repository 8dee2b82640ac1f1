import { z } from 'zod';
import { neededPart } from '../command/needed-part.ts';
import { filledIn } from '../command/placeholder.ts';
import { programSchema } from '../command/program.ts';
import { gradeCommand } from '../grading/grade-command.ts';
import { faultsOf, isAccepted } from '../grading/judge-command.ts';
import { typableText } from '../text/typable-text.ts';
import { lintCommand } from './lint-command.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';
import { textResponseSchema } from './typed-answer.ts';
import { wordsSchema } from './words.ts';

const answer = typableText().trim().min(1).max(500);

const authoredSchema = z.strictObject({
  type: z.literal('command'),
  ...questionShape,
  program: z.string().min(1).max(100).describe('A program that commands.yaml of the course describes.'),
  accepted: z
    .array(answer)
    .min(1)
    .max(20)
    .describe(
      'Commands; other ways of writing them are right as well. {name}, {port}, {number}, {image} and {any} stand for what is free; the same one twice, as {port}, is the same value, {port1} and {port2} may differ.',
    ),
  forbidden: z
    .array(z.strictObject({ answers: z.array(answer).min(1).max(20), feedback: wordsSchema }))
    .max(20)
    .optional()
    .describe('Wrong commands that are worth a word of their own.'),
});

export const commandSchema = authoredSchema.extend({
  /** What its commands are read by. It is kept with the question, so that an old version is graded as it always was. */
  description: programSchema.optional(),
});
export type CommandQuestion = z.infer<typeof commandSchema>;
export type CommandResponse = z.infer<typeof textResponseSchema>;

/** A shell command, compared by what it does. */
export const command: QuestionType<CommandQuestion, CommandResponse> = {
  schema: commandSchema,
  authored: authoredSchema,
  settle: (question, { programs }) => {
    const { accepted, forbidden = [] } = question;
    const program = programs.find(({ name }) => name === question.program);
    const commands = [...accepted, ...forbidden.flatMap(({ answers }) => answers)];
    return { ...question, description: program && neededPart(program, commands) };
  },
  response: textResponseSchema,
  grade: gradeCommand,
  lint: lintCommand,
  words: (question) => [
    ...shapeWords(question),
    ...(question.forbidden ?? []).map(({ feedback }, at) => ({ at: ['forbidden', at, 'feedback'], words: feedback })),
  ],
  parts: () => ({}),
  key: ({ program, accepted, forbidden = [] }) => ({
    program,
    accepted: [...accepted].sort(),
    forbidden: forbidden.flatMap(({ answers }) => answers).sort(),
  }),
  explain: (question, response) => ({
    solution: { text: filledIn(question.accepted[0] ?? '') },
    ...(response && !isAccepted(question, response.text) ? faultsOf(question, response.text) : {}),
  }),
  rename: (response) => response,
};
