import { z } from 'zod';
import { typableName } from '../../core/text/typable-text.ts';

const name = (longest: number) => typableName.min(1).max(longest);

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
