import { placeOfSection } from '../../../core/bank/course-order.ts';
import type { Words } from '../../../core/question/words.ts';
import type { Db } from '../../../lib/db/database.ts';

/** A section as who teaches sees it. */
export type TaughtSection = {
  id: string;
  article: string;
  position: number;
  heading: Words;
  retired: boolean;
  /** Questions that learners are asked, by the anchor of their passage. */
  asked: Map<string, number>;
};

/** All sections of a course, retired ones too, in course order. */
export async function findTaughtSections(db: Db, course: string): Promise<TaughtSection[]> {
  const rows = await db.section.findMany({
    where: { article: { courseId: course, retiredAt: null } },
    orderBy: [{ article: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, articleId: true, position: true, heading: true, retiredAt: true },
      questions: { where: { state: 'published' }, select: { passage: true } },
    },
  });
  return rows.map(({ id, articleId, position, heading, retiredAt, questions }) => ({
    ...{ id, position, article: articleId, retired: retiredAt !== null },
    heading: JSON.parse(heading),
    asked: countBy(questions.map(({ passage }) => passage)),
  }));
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The article that a new section of the course goes into: its last. */
export async function findLastArticle(db: Db, course: string): Promise<string | null> {
  const where = { courseId: course, retiredAt: null };
  const row = await db.article.findFirst({
    where,
    orderBy: [{ position: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return row?.id ?? null;
}

type Text = { heading: Words; body: Words };

const textRow = ({ heading, body }: Text) => ({ heading: JSON.stringify(heading), body: JSON.stringify(body) });

/** A new section, after all others of its article. */
export async function insertSection(db: Db, { id, article, ...text }: Text & { id: string; article: string }) {
  const { _max } = await db.section.aggregate({ where: { articleId: article }, _max: { position: true } });
  await db.section.create({ data: { id, articleId: article, position: (_max.position ?? 0) + 1, ...textRow(text) } });
}

export async function updateSection(db: Db, id: string, text: Text): Promise<void> {
  await db.section.update({ where: { id }, data: textRow(text) });
}

export async function setRetired(db: Db, id: string, at: number | null): Promise<void> {
  await db.section.update({ where: { id }, data: { retiredAt: at === null ? null : BigInt(at) } });
}

/** Puts sections, and their questions with them, to the places they are given. */
export async function placeSections(
  db: Db,
  places: readonly { id: string; from: number; to: number }[],
): Promise<void> {
  for (const { id, from, to } of places) {
    await db.section.update({ where: { id }, data: { position: to } });
    const by = placeOfSection(0, to) - placeOfSection(0, from);
    await db.question.updateMany({ where: { sectionId: id }, data: { position: { increment: by } } });
  }
}
