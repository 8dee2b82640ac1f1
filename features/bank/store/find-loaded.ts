import { kinds, type LoadedItem } from '../../../core/bank/bank-item.ts';
import type { Db } from '../../../lib/db/database.ts';

/** Everything that was ever loaded from files, as its file said it last. */
export async function findLoaded(db: Db): Promise<LoadedItem[]> {
  const rows = await db.loadedItem.findMany({ where: { kind: { in: [...kinds] } } });
  return rows.map(({ courseId, content, ...row }) => {
    // Written by `rememberLoaded` from a thing of that kind.
    return { ...row, course: courseId, content: JSON.parse(content) } as LoadedItem;
  });
}
