export const globalRoles = ['administrator', 'instructor', 'learner'] as const;
/** What a person is in the whole house; only an administrator has rights in courses by it. */
export type GlobalRole = (typeof globalRoles)[number];

/** What a person is in one course; both may learn in it. */
export type CourseRole = 'instructor' | 'learner';

export const courseAccess = ['open', 'invitation', 'archived'] as const;
/** Who may join a course: anyone, who was invited, nobody any more. */
export type CourseAccess = (typeof courseAccess)[number];

/** Who looks after the whole house: its people and their roles. */
export const mayAdminister = ({ role }: { role: GlobalRole }): boolean => role === 'administrator';

/** How a person stands to one course; no enrolment is null. */
export type Standing = { role: GlobalRole; enrolment: CourseRole | null };

/** Administrators and the enrolled may read, in an archived course too: what was learnt can be looked up again. */
export function mayRead({ role, enrolment }: Standing): boolean {
  return role === 'administrator' || enrolment !== null;
}

/** Rights come from the course, so an instructor of one course is nobody in the next. */
export function mayWrite({ role, enrolment }: Standing): boolean {
  return role === 'administrator' || enrolment === 'instructor';
}

/** Without an invitation only an open course can be joined. */
export function mayJoin(course: { access: CourseAccess }): boolean {
  return course.access === 'open';
}

/** A learner becomes an instructor of a course by its enrolment, but makes none. */
export function mayMakeCourses(role: GlobalRole): boolean {
  return role !== 'learner';
}
