import type { CourseRole } from '../../core/access/course-access.ts';

/** Somebody in a course. */
export type Member = { id: string; name: string; email: string; role: CourseRole };
