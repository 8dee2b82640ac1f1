import type { Content } from './bank-item.ts';
import { canonicalJson } from './canonical-json.ts';
import { sameKey } from './same-key.ts';

/** One question three times: as loaded last (if ever), as the file says now, as the app has it. */
export type ThreeQuestions = {
  loaded: Content['question'] | undefined;
  file: Content['question'];
  app: Content['question'];
};

/**
 * What the file's question is compared with. Whoever raises the revision means the wording that stands in the file, so
 * that wording counts as changed too: an edit in the app must not slip into the new revision unseen.
 */
export function baseOfQuestion({ loaded, file }: ThreeQuestions): Partial<Content['question']> | undefined {
  if (!loaded || file.revision <= loaded.revision || !same(file.body, loaded.body)) return loaded;
  const { body: _, ...rest } = loaded;
  return rest;
}

/** Why the fields taken from the file cannot be published as they stand, or null. */
export function faultOfQuestion({ loaded, file, app }: ThreeQuestions, taken: readonly string[]): string | null {
  if (loaded && file.revision < loaded.revision)
    return `revision goes down from ${loaded.revision} to ${file.revision}; it can only be raised`;
  const raised = taken.includes('revision');
  if (raised && file.revision <= app.revision)
    return `the app is at revision ${app.revision} already; raise it to ${app.revision + 1} or more`;
  if (taken.includes('body') && !raised && !sameKey(file.body, app.body))
    return `the right answer changed, but answers were graded by the old one; raise "revision:" to ${app.revision + 1} to start anew`;
  return null;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
