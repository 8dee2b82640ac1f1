import { z } from 'zod';
import type { PlacedWords } from './question-type.ts';
import { type Words, wordsSchema } from './words.ts';

/** What a question of any type has; the difficulty is the author's guess and never shown before the answer. */
export const questionShape = {
  prompt: wordsSchema,
  explanation: wordsSchema,
  difficulty: z.enum(['easy', 'medium', 'hard']).optional(),
};

/** The texts among these. */
export const shapeWords = ({ prompt, explanation }: { prompt: Words; explanation: Words }): PlacedWords[] => [
  { at: ['prompt'], words: prompt },
  { at: ['explanation'], words: explanation },
];
