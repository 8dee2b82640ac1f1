import { inLanguage } from '../../core/question/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { findCourses } from './store/courses.ts';

/** A course that anyone may join, in the words of one language. */
export type OpenCourse = { id: string; title: string; description: string };

/** Registration is allowed while there is one of these. */
export async function listOpenCourses(language: string, { db }: { db: Database }): Promise<OpenCourse[]> {
  const courses = await findCourses(db.read, { access: 'open' });
  return courses.map(({ id, title, description, languages: [first = language] }) => ({
    id,
    title: inLanguage(title, language, first),
    description: inLanguage(description, language, first),
  }));
}
