import { z } from 'zod';
import { meanings } from './plain-value.ts';

const word = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,40}$/i, 'is one word');
const words = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,40}( [a-z0-9][a-z0-9._-]{0,40})?$/i, 'is one word or two');
const meaning = z.enum(meanings).describe('What a value is, so that two ways of writing it are the same.');

const flagSchema = z
  .strictObject({
    long: word.optional().describe('The name after two dashes.'),
    short: z
      .string()
      .regex(/^[A-Za-z0-9]$/, 'is one letter or digit')
      .optional()
      .describe('The letter after one dash.'),
    also: z.array(word).min(1).optional().describe('Other names after two dashes.'),
    value: z
      .enum(['one', 'list', 'map', 'sequence'])
      .optional()
      .describe(
        'one: takes a value, the last one counts. list: repeatable in any order. map: KEY=VALUE, of each key the last one counts. sequence: repeatable, the order counts. Left out: on or off.',
      ),
    is: meaning.optional(),
    default: z
      .string()
      .optional()
      .describe('What counts when the flag is not there; given openly it says nothing new.'),
  })
  .refine(({ long, short }) => long !== undefined || short !== undefined, 'has neither a long nor a short name');
export type Flag = z.infer<typeof flagSchema>;

const subCommandSchema = z.strictObject({
  names: z
    .array(z.union([words, z.literal('')]))
    .min(1)
    .describe('Every name it goes by, the full one first; "" is the program alone.'),
  flags: z.array(flagSchema).default([]),
  flagsFirst: z
    .boolean()
    .default(false)
    .describe('Whether what follows the first operand is all operands, whatever it looks like.'),
  operands: z
    .strictObject({
      least: z.int().min(0).default(0),
      most: z.int().min(0).optional().describe('Left out: as many as one likes.'),
      are: z.array(meaning).default([]).describe('What each is, in order; where the order is free, what all are.'),
      anyOrder: z.boolean().default(false),
    })
    .default({ least: 0, are: [], anyOrder: false }),
});
export type SubCommand = z.infer<typeof subCommandSchema>;

/** How a program's command line is read: the names of its parts, and which ways of writing them are the same. */
export const programSchema = z.strictObject({
  name: words.describe('What is typed to call it.'),
  before: z.array(word).default([]).describe('Words that may stand before it and do not count, as sudo.'),
  flags: z.array(flagSchema).default([]).describe('Flags that stand before the sub-command.'),
  commands: z.array(subCommandSchema).min(1),
});
export type Program = z.infer<typeof programSchema>;

/** What a flag is called where people read it: `-d, --detach`. */
export function flagName({ long, short }: Flag): string {
  const names = [short === undefined ? [] : `-${short}`, long === undefined ? [] : `--${long}`];
  return names.flat().join(', ');
}
