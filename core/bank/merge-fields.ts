import { canonicalJson } from './canonical-json.ts';

export type Merge<T> = {
  /** What is to stand in the database. */
  merged: T;
  /** Fields taken from the file. */
  taken: string[];
  /** Fields changed both in the file and in the app, and not to the same. */
  clashes: string[];
};

/**
 * Three-way merge of one thing, field by field: a field that the file left alone stays as the app has it, one that only
 * the file changed is taken. Without a last load (`base`) every difference counts as a change on both sides.
 */
export function mergeFields<T extends object>(base: Partial<T> | undefined, file: T, app: T): Merge<T> {
  const merge: Merge<T> = { merged: { ...app }, taken: [], clashes: [] };
  for (const field of Object.keys(file) as (keyof T & string)[]) {
    if (same(file[field], app[field]) || (base && same(file[field], base[field]))) continue;
    if (!base || !same(app[field], base[field])) merge.clashes.push(field);
    merge.taken.push(field);
    merge.merged[field] = file[field];
  }
  return merge;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
