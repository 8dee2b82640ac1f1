import { z } from 'zod';
import { passwordLength } from '../../core/access/password-fault.ts';
import { isZone } from '../../core/study-day/zone.ts';
import { typableText } from '../../core/text/typable-text.ts';

/** E-mail addresses are told apart without regard to case. */
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const name = typableText().trim().min(1).max(80);
/** As long as it may be; what else keeps it from being chosen, who chooses it is told by the use case. */
export const password = z
  .string()
  .refine((text) => [...text].length >= passwordLength.least)
  .refine((text) => [...text].length <= passwordLength.most);
export const zone = z.string().max(64).refine(isZone);
