'use server';

import { redirect } from 'next/navigation';
import { leaveCourse } from '../../../../features/courses/leave-course.ts';
import { requirePerson } from '../../../current-person.ts';
import { name } from '../../../given-name.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent } from '../../../read-sent.ts';

/** Whether it could be left is seen at once: it is gone from the contents, or the only instructor finds it there still. */
export async function leaveCourseAction(given: string): Promise<void> {
  const person = await requirePerson();
  await leaveCourse(readSent(name, given), person, await peopleContext());
  redirect('/read');
}
