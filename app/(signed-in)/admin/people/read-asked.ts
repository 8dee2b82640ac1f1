import { z } from 'zod';
import { globalRoles } from '../../../../core/access/course-access.ts';
import { typableText } from '../../../../core/text/typable-text.ts';

const asked = z.object({
  words: typableText().trim().max(200).catch(''),
  role: z.enum(globalRoles).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AskedPeople = z.infer<typeof asked>;

/** Which people an address asks for; what cannot be understood asks for nothing in particular. */
export const readAsked = (search: Record<string, unknown>): AskedPeople => asked.parse(search);

/** The same as a part of an address. */
export function peopleSearch({ words, role, page }: AskedPeople): string {
  const parts = { ...(words !== '' && { words }), ...(role && { role }), ...(page > 1 && { page: String(page) }) };
  return new URLSearchParams(parts).toString();
}
