import { z } from 'zod';
import type { Fault, Item, PartName, PlacedWords, Rename } from './question-type.ts';
import { readAlike, wordsSchema } from './words.ts';

/** An id that an author gives to a part of a question. */
export const ownIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

export const itemSchema = z.strictObject({ id: ownIdSchema, text: wordsSchema });

/** An id as a browser sends it. */
export const publicIdSchema = z.string().min(1).max(100);

/** Ids that stand twice in a list of a question. */
export function lintIds(list: readonly { id: string }[], field: string): Fault[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ at: [field, at, 'id'], rule: 'id-twice', values: { id } }] : [],
  );
}

/** Items that read the same as an earlier one in some language: nobody could tell which is meant. */
export function lintTexts(list: readonly Item[], field: string): Fault[] {
  return list.flatMap(({ text }, at) => {
    const first = list.slice(0, at).find((other) => readAlike(other.text, text));
    return first ? [{ at: [field, at, 'text'], rule: 'reads-alike', values: { other: first.id } }] : [];
  });
}

export const itemWords = (list: readonly Item[], field: string): PlacedWords[] =>
  list.map(({ text }, at) => ({ at: [field, at, 'text'], words: text }));

/** All ids renamed; undefined when one of them is not of the list. */
export function renameAll(ids: readonly string[], of: PartName, rename: Rename): string[] | undefined {
  const renamed = ids.flatMap((id) => rename(id, of) ?? []);
  return renamed.length === ids.length ? renamed : undefined;
}
