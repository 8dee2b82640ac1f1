import type { WrittenSection } from '../../../core/article/passage-in.ts';
import type { Words } from '../../../core/question/words.ts';
import type { Db } from '../../../lib/db/database.ts';

/** Where a question stands: its section and its course, words in all languages. */
export type Place = { section: WrittenSection; course: { title: Words; languages: string[] } };

/** Null for a section that the course has not. */
export async function findPlace(db: Db, courseId: string, id: string): Promise<Place | null> {
  const row = await db.section.findFirst({
    where: { id, article: { courseId } },
    include: { article: { select: { course: { select: { title: true, languages: true } } } } },
  });
  if (!row) return null;
  const { articleId, position, heading, body, article } = row;
  const before = await db.section.count({ where: { articleId, retiredAt: null, position: { lt: position } } });
  const languages: string[] = JSON.parse(article.course.languages);
  return {
    section: { id, number: before + 1, heading: JSON.parse(heading), body: JSON.parse(body), languages },
    course: { title: JSON.parse(article.course.title), languages },
  };
}
