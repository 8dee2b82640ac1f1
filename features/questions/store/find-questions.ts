import { holdsWords, searchText } from '../../../core/bank/search-text.ts';
import { asAuthored } from '../../../core/question/as-authored.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { QuestionFilter } from '../question-filter.ts';

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];
const current = { orderBy: { number: 'desc' as const }, take: 1 };

/** The ids of a course's questions that fit a filter, in course order. */
export async function findQuestionIds(db: Db, course: string, filter: QuestionFilter): Promise<string[]> {
  const where = whereOf(course, filter);
  const words = filter.words?.trim();
  if (!words)
    return (await db.question.findMany({ where, orderBy: inOrder, select: { id: true } })).map(({ id }) => id);
  // Neither database looks for words in every script as people do, and a bank is small: so they are looked for here.
  const rows = await db.question.findMany({
    where,
    orderBy: inOrder,
    select: { id: true, draft: { select: { body: true } }, versions: { ...current, select: { body: true } } },
  });
  return rows
    .filter(({ id, draft, versions: [version] }) => {
      const written = version && asAuthored(JSON.parse(version.body));
      return holdsWords(searchText([id, draft && JSON.parse(draft.body), written]), words);
    })
    .map(({ id }) => id);
}

function whereOf(courseId: string, { section, type, state = 'standing', tag }: QuestionFilter) {
  return {
    courseId,
    ...(section === undefined ? {} : { sectionId: section }),
    ...(type === undefined ? {} : { type }),
    ...(tag === undefined ? {} : { tags: { some: { tag } } }),
    ...(state === 'standing' ? { state: { not: 'retired' } } : {}),
    ...(state === 'changed' ? { state: 'published', draft: { isNot: null } } : {}),
    ...(state === 'draft' || state === 'published' || state === 'retired' ? { state } : {}),
  };
}

/** Every tag of a course, in order. */
export async function findTags(db: Db, course: string): Promise<string[]> {
  const rows = await db.questionTag.findMany({
    where: { question: { courseId: course } },
    distinct: ['tag'],
    orderBy: { tag: 'asc' },
    select: { tag: true },
  });
  return rows.map(({ tag }) => tag);
}
