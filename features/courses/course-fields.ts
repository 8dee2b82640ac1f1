import { z } from 'zod';
import { courseAccess } from '../../core/access/course-access.ts';
import { typableText } from '../../core/text/typable-text.ts';

/** Languages that a course made in the app can have: those of the interface. */
export const courseLanguages = ['zh-CN', 'en'] as const;

const title = typableText().trim().min(1).max(120);
const description = typableText().trim().max(600);

/** What a course is told by: words in each of its languages, of which the first stands in for a missing one. */
export const courseFields = z
  .strictObject({
    languages: z.array(z.enum(courseLanguages)).min(1),
    title: z.partialRecord(z.enum(courseLanguages), title),
    description: z.partialRecord(z.enum(courseLanguages), description),
    access: z.enum(courseAccess),
  })
  .superRefine(({ languages: [first], title }, check) => {
    if (first && title[first] === undefined) check.addIssue({ code: 'custom', path: ['title', first] });
  })
  .transform((course) => ({
    ...course,
    title: inLanguages(course.title, course.languages),
    description: inLanguages(course.description, course.languages),
  }));
export type CourseFields = z.infer<typeof courseFields>;

/** Words of a language that the course has not, or no more, are left out. */
function inLanguages(words: Partial<Record<string, string>>, languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => (words[language] === undefined ? [] : [[language, words[language]]])),
  );
}
