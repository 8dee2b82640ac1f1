import { type Content, type Kind, kinds, type LoadedItem } from '../../../core/bank/bank-item.ts';
import type { Db } from '../../../lib/db/database.ts';

/** What was said, as far as there were words for it, by things that were loaded when there were none yet. */
const unsaid: { [K in Kind]?: Partial<Content[K]> } = {
  section: { diagram: null },
  course: { programs: [] },
  question: { tags: [] },
};

/** Everything that was ever loaded from files, as its file said it last. */
export async function findLoaded(db: Db): Promise<LoadedItem[]> {
  const rows = await db.loadedItem.findMany({ where: { kind: { in: [...kinds] } } });
  return rows.map(({ courseId, content, ...row }) => {
    const said = { ...unsaid[row.kind as Kind], ...JSON.parse(content) };
    // Written by `remember` from a thing of that kind.
    return { ...row, course: courseId, content: said } as LoadedItem;
  });
}
