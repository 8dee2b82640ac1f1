import { z } from 'zod';
import { ratings } from '../schedule/rating.ts';

// All that is kept of a learner, as a file. docs/learner.schema.json is made from this.

/** What says that a file is one of these, and how it is built. A change that an older reader would get wrong raises it. */
export const fileFormat = { format: 'wengu-learner', version: 2 } as const;

const instant = z.iso.datetime({ precision: 3 }).describe('UTC, with milliseconds');
const day = z.iso.date().describe("a study day: the learner's calendar date");
/** As it was kept, whoever typed it; no database takes in U+0000. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/);
/** What an id, a name or a reason is: written on one line. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u);
const name = line(200).min(1);
const count = z.int().min(0).max(2_000_000_000);
const number = count.min(1);
const id = line(64).min(1);

export const accountSchema = z.strictObject({
  id,
  email: z.email().max(254),
  name: text(80).min(1),
  language: name.nullable(),
  zone: name.nullable().describe('IANA'),
  rolloverHour: z.int().min(0).max(23),
  newPerDay: count,
  reviewsPerDay: count,
  minutesPerDay: count.nullable().describe('the day is measured by minutes instead of counts'),
  retention: z.number().gt(0).lt(1),
  maximumInterval: z.int().min(1).max(36_500),
  weights: z.array(z.number()).nullable().describe('of FSRS-6; null: the defaults'),
  theme: name,
  motion: name,
  singleKeys: z.boolean(),
  createdAt: instant,
});

const reportSchema = z.strictObject({
  id,
  question: name,
  version: number,
  text: text(10_000),
  at: instant,
  answer: text(10_000).nullable().describe('null while it is open'),
  answeredAt: instant.nullable(),
  putAwayAt: instant.nullable(),
});

const enrolmentSchema = z.strictObject({ course: name, role: z.enum(['learner', 'instructor']), since: instant });

const placeSchema = z.strictObject({
  course: name,
  section: name,
  passage: line(200).describe('the anchor last in view; empty at the start of the section'),
  at: instant,
});

const moreSchema = z.strictObject({ studyDay: day, number: number.describe('1, 2, 3 … on that day'), at: instant });

const signInSchema = z.strictObject({
  password: z.boolean().describe('whether one is set'),
  linked: z.array(z.strictObject({ issuer: line(2_000), since: instant })).describe('who else lets the person in'),
  secondStep: instant.nullable().describe('since when a code is asked for as well; null: it is not'),
});

const common = {
  id,
  arrival: number.describe('1, 2, 3 … for this question'),
  at: instant.describe('its place in time; of an answer, when it was given'),
  receivedAt: instant,
  studyDay: day,
  question: name,
};

const answerSchema = z.strictObject({
  ...{ kind: z.literal('answer'), ...common },
  version: number,
  revision: number,
  language: name,
  section: name,
  response: z.record(z.string(), z.unknown()).describe("as given, with the question's own ids"),
  correct: z.boolean().describe('as first graded'),
  rating: z.enum(ratings),
  durationMs: count,
});

const eventSchema = z.discriminatedUnion('kind', [
  answerSchema,
  z.strictObject({ kind: z.literal('rate'), ...common, answer: id, rating: z.enum(ratings) }),
  z.strictObject({ kind: z.literal('undo'), ...common, answer: id }),
  z.strictObject({ kind: z.literal('regrade'), ...common, answer: id, correct: z.boolean() }),
  z.strictObject({ kind: z.literal('reset'), ...common, cause: line(200) }),
  z.strictObject({ kind: z.literal('suspend'), ...common }),
  z.strictObject({ kind: z.literal('resume'), ...common }),
  z.strictObject({ kind: z.literal('recheck'), ...common, day }),
]);

const learnedSchema = z.strictObject({
  stability: z.number().positive().describe('days until the chance of recall falls to 90 %'),
  difficulty: z.number().min(1).max(10),
  due: day,
  lastDay: day,
  reps: count,
  lapses: count,
});

const memorySchema = z.strictObject({
  question: name,
  learned: learnedSchema.nullable().describe('null before the first answer that counts'),
  suspended: z.boolean(),
  firstSight: z.boolean().nullable().describe('whether the first answer to the current revision was right'),
});

const noSignIn = { password: false, linked: [], secondStep: null };

export const learnerFileSchema = z.strictObject({
  format: z.literal(fileFormat.format),
  version: z.union([z.literal(fileFormat.version), z.literal(1)]).describe('1 lacks what the defaults stand for'),
  exportedAt: instant,
  account: accountSchema,
  courses: z.array(enrolmentSchema),
  reports: z.array(reportSchema).describe('what the learner found wrong with questions'),
  readingPlaces: z.array(placeSchema).default([]).describe('where reading stopped, in each course'),
  moreToday: z.array(moreSchema).default([]).describe('each time that five more were wished for on a day'),
  signIn: signInSchema.default(noSignIn).describe('the ways in; an import takes none of them over'),
  log: z.array(eventSchema).describe('every event, in order of time'),
  memories: z.array(memorySchema).describe('what follows from the log; an import works it out anew'),
  end: z.strictObject({ events: count, memories: count }).describe('how many there are of each: nothing is missing'),
});

export type LearnerFile = z.infer<typeof learnerFileSchema>;
export type FileEvent = LearnerFile['log'][number];
