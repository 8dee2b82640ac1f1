import { z } from 'zod';

/** A name that an action was given by a browser; what is no name at all names nothing, and nothing is found by it. */
export const name = z.string().max(200).catch('');

/** A section of a course, as an action is given it. */
export const place = z.object({ course: name, section: name });
