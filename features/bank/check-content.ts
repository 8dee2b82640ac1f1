import { inOrder } from '../../core/bank/bank-item.ts';
import { lintCourse } from '../../core/bank/lint-course.ts';
import type { Linted } from '../../core/bank/lint-section-folder.ts';
import { readContent } from './read-content.ts';

/** Everything the files in the folder `root` say, and every fault and weakness of theirs with its file and line. */
export async function checkContent(root: string): Promise<Linted> {
  const { courses, problems } = await readContent(root);
  const linted = courses.map(lintCourse);
  return {
    items: linted.flatMap(({ items }) => items),
    problems: [...problems, ...linted.flatMap((each) => each.problems)].sort(inOrder),
    warnings: linted.flatMap((each) => each.warnings).sort(inOrder),
  };
}
