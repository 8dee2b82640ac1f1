import { expect, test } from 'vitest';
import {
  courseAccess,
  type GlobalRole,
  globalRoles,
  mayJoin,
  mayMakeCourses,
  mayRead,
  mayWrite,
  type Standing,
} from './course-access.ts';

const standings: Standing[] = globalRoles.flatMap((role) =>
  (['instructor', 'learner', null] as const).map((enrolment) => ({ role, enrolment })),
);
const told = ({ role, enrolment }: Standing) => `${role}/${enrolment}`;

test('who is enrolled may read, an administrator may always', () => {
  expect(standings.filter((each) => !mayRead(each)).map(told)).toEqual(['instructor/null', 'learner/null']);
});

test('who instructs the course may write in it, an administrator may always', () => {
  expect(standings.filter(mayWrite).map(told)).toEqual([
    'administrator/instructor',
    'administrator/learner',
    'administrator/null',
    'instructor/instructor',
    'learner/instructor',
  ]);
});

test('to be an instructor somewhere opens no course', () => {
  const role: GlobalRole = 'instructor';
  expect(mayRead({ role, enrolment: null }) || mayWrite({ role, enrolment: null })).toBe(false);
});

test('only an open course can be joined', () => {
  expect(courseAccess.filter((access) => mayJoin({ access }))).toEqual(['open']);
});

test('courses are made by instructors and administrators', () => {
  expect(globalRoles.filter(mayMakeCourses)).toEqual(['administrator', 'instructor']);
});
