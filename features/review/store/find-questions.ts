import type { Question } from '../../../core/question/registry.ts';
import type { Words } from '../../../core/question/words.ts';
import type { Db } from '../../../lib/db/database.ts';

/** A question in its current version, with the section and the course it belongs to. */
export type CurrentQuestion = {
  id: string;
  version: number;
  question: Question;
  section: { id: string; heading: Words; number: number };
  course: { title: Words; languages: string[] };
};

/** In no order. */
export async function findCurrentQuestions(db: Db, ids: string[]): Promise<CurrentQuestion[]> {
  const rows = await db.question.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true, section: true, course: { select: { title: true, languages: true } } },
  });
  const articles = [...new Set(rows.map(({ section }) => section.articleId))];
  const [versions, sections] = await Promise.all([
    db.questionVersion.findMany({
      where: { OR: rows.map(({ id, version }) => ({ questionId: id, number: version })) },
    }),
    db.section.findMany({
      where: { articleId: { in: articles }, retiredAt: null },
      select: { articleId: true, position: true },
    }),
  ]);
  const bodies = new Map(versions.map(({ questionId, body }) => [questionId, body]));
  return rows.map(({ id, version, section, course }) => ({
    ...{ id, version },
    // JSON columns hold what this app wrote after reading it by its schema.
    question: JSON.parse(bodies.get(id) ?? 'null'),
    section: {
      id: section.id,
      heading: JSON.parse(section.heading),
      number: 1 + sections.filter((s) => s.articleId === section.articleId && s.position < section.position).length,
    },
    course: { title: JSON.parse(course.title), languages: JSON.parse(course.languages) },
  }));
}

export async function findQuestionRow(db: Db, id: string): Promise<{ revision: number; type: string } | null> {
  return db.question.findUnique({ where: { id }, select: { revision: true, type: true } });
}
