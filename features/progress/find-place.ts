import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { type Contents, listContents } from '../articles/list-contents.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import type { Person } from '../people/person.ts';

/** Where the progress shown is: everywhere, in one course, or in one section of it. */
export type Where = { course?: string; section?: string };

type Section = Contents['articles'][number]['sections'][number];

/** What a page of progress is about, in the words of one language. */
export type Place = {
  /** Everything the learner studies, or the one course. */
  courses: Contents[];
  /** Ids of the sections in it. */
  sections: string[];
  /** The one section; null where there are more. */
  section: Section | null;
  /** Whether it is about everything. */
  isWhole: boolean;
};

/** @throws NotFound for a course the learner is not in, and for a section that is not in the course */
export async function findPlace(
  learner: Person,
  { course, section, language }: Where & { language: string },
  { db }: { db: Database },
): Promise<Place> {
  const [contents, enrolments] = await Promise.all([
    listContents(learner, language, { db }),
    findEnrolments(learner.id, { db }),
  ]);
  const studied = new Set(enrolments.map((enrolment) => enrolment.course));
  const courses = contents.filter(({ id }) => studied.has(id) && (course === undefined || id === course));
  const sections = courses.flatMap(({ articles }) => articles.flatMap((article) => article.sections));
  const [only] = sections.filter(({ id }) => id === section);
  if (course !== undefined && courses.length === 0) throw new NotFound('There is no course of this name.');
  if (section !== undefined && !only) throw new NotFound('There is no section of this name.');
  return {
    ...{ courses, section: only ?? null, isWhole: course === undefined },
    sections: (only ? [only] : sections).map(({ id }) => id),
  };
}
