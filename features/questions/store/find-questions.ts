import { holdsWords, searchText } from '../../../core/bank/search-text.ts';
import { asAuthored } from '../../../core/question/as-authored.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { QuestionFilter } from '../question-filter.ts';

const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];
const current = { orderBy: { number: 'desc' as const }, take: 1 };

/** As many as are asked for at once: a database takes only so many values in a query. */
const atOnce = 500;

/** The ids of a course's questions that fit a filter, in course order. */
export async function findQuestionIds(db: Db, course: string, filter: QuestionFilter): Promise<string[]> {
  const where = whereOf(course, filter);
  const rows = await db.question.findMany({ where, orderBy: inOrder, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  const words = filter.words?.trim();
  return words ? withWords(db, ids, words) : ids;
}

/** Neither database looks for words in every script as people do, and a bank is small: so they are looked for here. */
async function withWords(db: Db, ids: readonly string[], words: string): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    const rows = await db.question.findMany({
      where: { id: { in: some } },
      select: { id: true, draft: { select: { body: true } }, versions: { ...current, select: { body: true } } },
    });
    const holding = rows.filter(({ id, draft, versions: [version] }) => {
      const written = version && asAuthored(JSON.parse(version.body));
      return holdsWords(searchText([id, draft && JSON.parse(draft.body), written]), words);
    });
    const isFound = new Set(holding.map(({ id }) => id));
    found.push(...some.filter((id) => isFound.has(id)));
  }
  return found;
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
