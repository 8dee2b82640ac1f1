import type { Direct } from '../../lib/db/direct.ts';
import { findFoldMark } from './store/fold-mark.ts';

/** The rules by which logs are folded, as a number: raise it when something else follows from the same log. */
export const foldRules = 1;

/** Whether what is stored was folded by the rules that hold; if not, `rebuildStates` folds it anew. */
export async function isFolded({ db }: { db: Direct }): Promise<boolean> {
  return (await findFoldMark(db)) === foldRules;
}
