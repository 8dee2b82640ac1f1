'use server';

import { redirect } from 'next/navigation';
import { changeCourse } from '../../../../../features/courses/change-course.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { readCourse } from '../../read-course.ts';
import { stillSignedIn } from '../../still-signed-in.ts';
import { teachingContext } from '../../teaching-context.ts';

export async function changeCourseAction(course: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const signedIn = await stillSignedIn(form);
  if (!signedIn.ok) return signedIn.outcome;
  const read = await readCourse(form);
  if (!read.ok) return read.outcome;
  const id = readSent(name, course);
  await orNotFound(changeCourse(id, read.fields, signedIn.person, await teachingContext()));
  redirect(`/teach/${id}`);
}
