import { z } from 'zod';
import { isTypable, toTypable } from './to-typable.ts';

/** What a person writes, of however many lines: every such text comes in by this. */
export const typableText = () => z.string().overwrite(toTypable);

/** What names something, an id or a word of ours: with what nobody can type in it, it names nothing. */
export const typableName = z.string().refine(isTypable);
