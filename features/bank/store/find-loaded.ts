import { type Content, kinds, type LoadedItem } from '../../../core/bank/bank-item.ts';
import type { Db } from '../../../lib/db/database.ts';

/** What a section said that was loaded when sections had no drawings yet. */
const beforeDiagrams: Partial<Content['section']> = { diagram: null };

/** Everything that was ever loaded from files, as its file said it last. */
export async function findLoaded(db: Db): Promise<LoadedItem[]> {
  const rows = await db.loadedItem.findMany({ where: { kind: { in: [...kinds] } } });
  return rows.map(({ courseId, content, ...row }) => {
    const said = { ...(row.kind === 'section' ? beforeDiagrams : {}), ...JSON.parse(content) };
    // Written by `remember` from a thing of that kind.
    return { ...row, course: courseId, content: said } as LoadedItem;
  });
}
