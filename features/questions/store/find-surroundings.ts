import { passagesByAnchor } from '../../../core/article/passages-by-anchor.ts';
import type { Program } from '../../../core/command/program.ts';
import type { Words } from '../../../core/question/words.ts';
import type { Db } from '../../../lib/db/database.ts';
import { findPrograms } from './find-programs.ts';

/** What a question is held against in its section and its course. */
export type Surroundings = { languages: string[]; programs: Program[]; passages: ReadonlyMap<string, Words> };

/** Null for a section that the course has not, or no more: nothing can be asked of it. */
export async function findSurroundings(db: Db, course: string, section: string): Promise<Surroundings | null> {
  const row = await db.section.findFirst({
    where: { id: section, retiredAt: null, article: { courseId: course, retiredAt: null } },
    select: { body: true, article: { select: { course: { select: { languages: true } } } } },
  });
  if (!row) return null;
  const languages: string[] = JSON.parse(row.article.course.languages);
  return {
    languages,
    programs: await findPrograms(db, course),
    passages: passagesByAnchor(JSON.parse(row.body), languages),
  };
}
