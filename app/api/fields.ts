import { z } from 'zod';

/** PostgreSQL keeps no NUL, and no id has one. */
const name = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\0'));

export const questionId = name(200);
export const versionId = name(220);
export const sectionId = name(200);
/** An anchor in a section. */
export const passage = name(100);
/** Any UUID of RFC 9562, told apart without regard to case. */
export const uuid = z.uuid().toLowerCase();
export const language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/);
/** Milliseconds since 1970. */
export const instant = z.int().min(0).max(8_640_000_000_000_000);
