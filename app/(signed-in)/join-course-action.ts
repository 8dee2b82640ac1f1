'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { joinCourse } from '../../features/courses/join-course.ts';
import { sharedDatabase } from '../../lib/db/shared.ts';
import { NotFound } from '../../lib/not-found.ts';
import { now } from '../../lib/request/clock.ts';
import { requirePerson } from '../current-person.ts';
import { sentForm } from '../read-sent.ts';

/** Whether it worked is seen at once: the day of the course, or the list of those that are still open. */
export async function joinCourseAction(sent: unknown): Promise<void> {
  const form = sentForm(sent);
  const learner = await requirePerson();
  const course = z.string().safeParse(form.get('course'));
  if (course.success) {
    try {
      await joinCourse(learner.id, course.data, { db: await sharedDatabase(), now: now() });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  redirect('/today');
}
