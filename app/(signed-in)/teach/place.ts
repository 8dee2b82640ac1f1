import { z } from 'zod';
import { name } from '../../given-name.ts';

/** A section of a course, as an action is given it. */
export const place = z.object({ course: name, section: name });
