import { fingerprint } from './fingerprint.mjs';

/** Tells the content and the code that reads it apart from any other, so that what is loaded is not loaded again. */
export function contentMark(root: string): string {
  return fingerprint(
    root,
    ['content', 'core', 'features/bank', 'package-lock.json'],
    (name) => !name.includes('.test.'),
  );
}
