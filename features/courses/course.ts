import type { CourseAccess } from '../../core/access/course-access.ts';
import type { Words } from '../../core/question/words.ts';

/** A course with its words in all languages, of which the first stands in for a missing one. */
export type Course = { id: string; title: Words; description: Words; languages: string[]; access: CourseAccess };
