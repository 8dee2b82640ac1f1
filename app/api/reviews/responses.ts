import { z } from 'zod';
import { ratings } from '../../../core/schedule/rating.ts';

const id = z.string().min(1).max(100);
const text = z.string().max(2_000);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(50);

/** Every shape of a response that the interface has. Which of them fits is the question's business, and comes later. */
export const responseSchema = z.union([
  z.strictObject({ unknown: z.literal(true) }),
  z.strictObject({ option: id }),
  z.strictObject({ options: list(id) }),
  z.strictObject({ blanks: list(text) }),
  z.strictObject({ text }),
  z.strictObject({ order: list(id) }),
  z.strictObject({ pairs: z.record(id, id) }),
  z.strictObject({ rating: z.enum(ratings), text: text.optional() }),
]);
