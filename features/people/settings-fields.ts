import { z } from 'zod';
import { name } from './account-fields.ts';
import { motions, themes } from './person.ts';

const count = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().max(most));

/** The most that a day may be made to hold. */
export const mostPerDay = { new: 200, reviews: 2000 };

/** What a form says of a person and of how pages look; the languages are the caller's to know. */
export const lookFields = z.object({
  name,
  theme: z.enum(themes),
  motion: z.enum(motions),
  singleKeys: z.enum(['on', 'off']).transform((is) => is === 'on'),
});

/** How many new questions and reviews a day may bring; 0 of either is a rest from them. */
export const limitFields = z.object({ newPerDay: count(mostPerDay.new), reviewsPerDay: count(mostPerDay.reviews) });
