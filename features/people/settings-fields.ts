import { z } from 'zod';
import { name, zone } from './account-fields.ts';
import { motions, themes } from './person.ts';

const count = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().max(most));

/** The most that a day may be made to hold. */
export const mostPerDay = { new: 200, reviews: 2000, minutes: 240 };

/** What a form says of a person and of how pages look; the languages are the caller's to know. */
export const lookFields = z.object({
  name,
  theme: z.enum(themes),
  motion: z.enum(motions),
  singleKeys: z.enum(['on', 'off']).transform((is) => is === 'on'),
});

/** How many new questions and reviews a day may bring, 0 of either being a rest from them; or how many minutes instead. */
export const limitFields = z
  .object({
    measure: z.enum(['counts', 'minutes']),
    newPerDay: count(mostPerDay.new),
    reviewsPerDay: count(mostPerDay.reviews),
    minutesPerDay: count(mostPerDay.minutes).pipe(z.number().min(1)),
  })
  .transform(({ measure, minutesPerDay, ...counts }) => ({
    ...counts,
    minutesPerDay: measure === 'minutes' ? minutesPerDay : null,
  }));

/** The local hour at which a study day may begin: midnight to noon, when nobody is halfway through it. */
export const rolloverHours = Array.from({ length: 13 }, (_, hour) => hour);

export const clockFields = z.object({
  zone,
  rolloverHour: z.coerce.number().int().min(0).max(12),
});

/** Chances of recall that can be aimed at, in percent; above, the reviews grow without end, below, little stays. */
export const retentions = Array.from({ length: 18 }, (_, step) => 80 + step);

/** The longest pauses that can be chosen, in days: a month to a hundred years. */
export const maximumIntervals = [30, 90, 180, 365, 730, 1825, 36_500];

export const parameterFields = z.object({
  retention: z.coerce
    .number()
    .refine((percent) => retentions.includes(percent))
    .transform((percent) => percent / 100),
  maximumInterval: z.coerce.number().int().min(1).max(36_500),
});
