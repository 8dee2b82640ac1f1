import { z } from 'zod';
import { isZone } from '../../core/study-day/zone.ts';
import { passwordLength } from './password.ts';

/** E-mail addresses are told apart without regard to case. */
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const name = z.string().trim().min(1).max(80);
export const password = z
  .string()
  .refine((text) => [...text].length >= passwordLength.least)
  .refine((text) => [...text].length <= passwordLength.most);
export const zone = z.string().max(64).refine(isZone);
