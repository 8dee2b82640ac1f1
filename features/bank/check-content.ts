import { type FileItem, inOrder, type Problem } from '../../core/bank/bank-item.ts';
import { lintCourse } from '../../core/bank/lint-course.ts';
import { readContent } from './read-content.ts';

/** Everything the files in the folder `root` say, and every problem of theirs with its file and line. */
export async function checkContent(root: string): Promise<{ items: FileItem[]; problems: Problem[] }> {
  const { courses, problems } = await readContent(root);
  const linted = courses.map(lintCourse);
  return {
    items: linted.flatMap(({ items }) => items),
    problems: [...problems, ...linted.flatMap((each) => each.problems)].sort(inOrder),
  };
}
