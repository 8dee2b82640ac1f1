import { z } from 'zod';
import { typableText } from '../../core/text/typable-text.ts';
import { email } from '../../features/people/account-fields.ts';

/** What the other house says of somebody. Only `sub` is sure to be there, and to stay the same. */
export const claims = z.object({
  sub: z.string().min(1).max(255),
  email: email.nullable().catch(null),
  email_verified: z.boolean().catch(false),
  name: typableText().trim().min(1).nullable().catch(null),
  iat: z.number().catch(0),
  auth_time: z.number().nullable().catch(null),
});

export type Claims = z.infer<typeof claims>;

const freshSeconds = 5 * 60;

/** Whether they have shown there who they are just now; both times are by the clock of the other house. */
export const isFresh = ({ iat, auth_time: at }: Claims): boolean => at !== null && iat - at <= freshSeconds;
