import type { GlobalRole } from '../../core/access/course-access.ts';

/** Who asks to teach; whether they may is found out in each course. */
export type Teacher = { id: string; role: GlobalRole };
