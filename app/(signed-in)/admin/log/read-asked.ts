import { z } from 'zod';
import { logKinds } from '../../../../features/log/log-kinds.ts';

const asked = z.object({
  person: z.string().min(1).max(100).nullable().catch(null),
  kind: z.enum(logKinds).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AskedLog = z.infer<typeof asked>;

/** Which part of the log an address asks for; what cannot be understood asks for nothing in particular. */
export const readAsked = (search: Record<string, unknown>): AskedLog => asked.parse(search);

/** The same as a part of an address. */
export function logSearch({ person, kind, page }: AskedLog): string {
  const parts = { ...(person && { person }), ...(kind && { kind }), ...(page > 1 && { page: String(page) }) };
  return new URLSearchParams(parts).toString();
}
