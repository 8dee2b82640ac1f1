import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { ListedQuestion } from './listed-question.ts';
import type { QuestionFilter } from './question-filter.ts';
import { findFigures } from './store/find-figures.ts';
import { findLines } from './store/find-lines.ts';
import { findQuestionIds, findTags } from './store/find-questions.ts';

/** How many stand on a page. */
const perPage = 50;

export type QuestionList = {
  questions: ListedQuestion[];
  /** How many fit the filter, on all pages. */
  count: number;
  /** From 1; a page past the end is the last. */
  page: number;
  pages: number;
  /** Every tag that the course has. */
  tags: string[];
};

/**
 * A page of a course's questions, in course order.
 * @throws NotFound when the course is not this person's to teach
 */
export async function listQuestions(
  { course, page, ...filter }: QuestionFilter & { course: string; page: number },
  person: Teacher,
  { db }: { db: Database },
): Promise<QuestionList> {
  await findTaught(course, person, { db });
  const ids = await findQuestionIds(db.read, course, filter);
  const pages = Math.max(1, Math.ceil(ids.length / perPage));
  const here = Math.min(Math.max(1, page), pages);
  const shown = ids.slice((here - 1) * perPage, here * perPage);
  const [lines, figures, tags] = await Promise.all([
    findLines(db.read, shown),
    findFigures(db.read, course, shown),
    findTags(db.read, course),
  ]);
  const unseen = { answers: 0, first: { right: 0, of: 0 } };
  return {
    questions: lines.map((line) => ({ ...line, ...(figures.get(line.id) ?? unseen) })),
    ...{ count: ids.length, page: here, pages, tags },
  };
}
