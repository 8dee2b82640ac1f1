import { inOrder } from '../../core/bank/bank-item.ts';
import { lintCourse } from '../../core/bank/lint-course.ts';
import type { Linted } from '../../core/bank/lint-section-folder.ts';
import { readContent } from './read-content.ts';
import type { PictureFile } from './read-pictures.ts';
import { lintShownPictures } from './shown-pictures.ts';

/** Everything the files in the folder `root` say, and every fault and weakness of theirs with its file and line. */
export async function checkContent(root: string): Promise<Linted & { pictures: PictureFile[] }> {
  const { courses, pictures, problems } = await readContent(root);
  const linted = courses.map(lintCourse);
  const items = linted.flatMap((each) => each.items);
  const names = new Set(pictures.map(({ course, name }) => `${course}/${name}`));
  return {
    ...{ items, pictures },
    problems: [...problems, ...linted.flatMap((each) => each.problems), ...lintShownPictures(items, names)].sort(
      inOrder,
    ),
    warnings: linted.flatMap((each) => each.warnings).sort(inOrder),
  };
}
