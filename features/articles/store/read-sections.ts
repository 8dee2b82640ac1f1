import type { Words } from '../../../core/question/words.ts';
import type { Db } from '../../../lib/db/database.ts';

/** A course as a table of contents, words in all languages; retired articles and sections are left out. */
export type CourseContents = {
  id: string;
  title: Words;
  languages: string[];
  articles: { id: string; title: Words; sections: { id: string; heading: Words }[] }[];
};

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];
const standing = { retiredAt: null };

/** The contents of these courses, of all without a list; everything in course order. */
export async function findContents(db: Db, courses?: string[]): Promise<CourseContents[]> {
  const sections = { where: standing, orderBy: inOrder, select: { id: true, heading: true } };
  const articles = { where: standing, orderBy: inOrder, select: { id: true, title: true, sections } };
  const rows = await db.course.findMany({
    ...(courses ? { where: { id: { in: courses } } } : {}),
    orderBy: inOrder,
    select: { id: true, title: true, languages: true, articles },
  });
  return rows.map(({ id, title, languages, articles }) => ({
    id,
    title: JSON.parse(title),
    languages: JSON.parse(languages),
    articles: articles.map(({ id, title, sections }) => ({
      id,
      title: JSON.parse(title),
      sections: sections.map(({ id, heading }) => ({ id, heading: JSON.parse(heading) })),
    })),
  }));
}

/** A section's text by language, retired or not, and the languages of its course. */
export type SectionRow = {
  course: string;
  languages: string[];
  article: string;
  position: number;
  heading: Words;
  body: Words;
  /** SVG; null where there is no drawing. */
  diagram: Words | null;
};

export async function findSection(db: Db, id: string): Promise<SectionRow | null> {
  const row = await db.section.findUnique({
    where: { id },
    include: { article: { select: { course: { select: { id: true, languages: true } } } } },
  });
  return (
    row && {
      course: row.article.course.id,
      languages: JSON.parse(row.article.course.languages),
      article: row.articleId,
      position: row.position,
      heading: JSON.parse(row.heading),
      body: JSON.parse(row.body),
      diagram: row.diagram && JSON.parse(row.diagram),
    }
  );
}
