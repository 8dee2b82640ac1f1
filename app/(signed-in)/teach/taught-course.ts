import { cache } from 'react';
import { findTaught } from '../../../features/courses/find-taught.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { requirePerson } from '../../current-person.ts';
import { name } from '../../given-name.ts';
import { orNotFound } from '../../or-not-found.ts';

/** Who is signed in, and the course they teach; the page of nothing for anybody else. Once for each request. */
export const taughtCourse = cache(async (id: string) => {
  const person = await requirePerson();
  return { person, course: await orNotFound(findTaught(name.parse(id), person, { db: await sharedDatabase() })) };
});
