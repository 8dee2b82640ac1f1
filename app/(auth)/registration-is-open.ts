import { getLocale } from 'next-intl/server';
import { listOpenCourses } from '../../features/courses/list-open-courses.ts';
import { peopleContext } from '../people-context.ts';

/** Anyone may register while there is a course that anyone may join. */
export async function registrationIsOpen(): Promise<boolean> {
  return (await listOpenCourses(await getLocale(), await peopleContext())).length > 0;
}
