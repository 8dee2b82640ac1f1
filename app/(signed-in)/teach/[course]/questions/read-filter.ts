import { z } from 'zod';
import { questionTypes } from '../../../../../core/question/registry.ts';
import { typableText } from '../../../../../core/text/typable-text.ts';
import { listedStates } from '../../../../../features/questions/question-filter.ts';

const text = typableText()
  .trim()
  .max(200)
  .transform((value) => value || undefined)
  .optional()
  .catch(undefined);

/** What an address asks of the list; what it says wrongly, or twice, it does not say. */
const asked = z.object({
  words: text,
  section: text,
  tag: text,
  type: z.enum(questionTypes).optional().catch(undefined),
  state: z.enum(listedStates).default('standing').catch('standing'),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type AskedList = z.infer<typeof asked>;

export const readFilter = (search: Record<string, string | string[] | undefined>): AskedList => asked.parse(search);

/** What an address says to ask for this list. */
export function listSearch({ page, state, ...filter }: AskedList): string {
  const fields = { ...filter, ...(state === 'standing' ? {} : { state }), ...(page > 1 ? { page } : {}) };
  const said = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(said).toString();
}
