import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { Words } from '../../core/question/words.ts';

/** A section's words, each in the languages it is written in. */
export type SectionDraft = { heading: Record<string, string>; body: Record<string, string> };

type Written = { heading: Words; body: Words };

/** Words that are one for all languages stand under the course's first. */
export function toDraft({ heading, body, languages: [first = ''] }: Written & { languages: string[] }): SectionDraft {
  const perLanguage = (words: Words) => (typeof words === 'string' ? { [first]: words } : words);
  return { heading: perLanguage(heading), body: perLanguage(body) };
}

/** Stands for the words of a section as somebody saw them. */
export function seenMark({ heading, body }: Written): string {
  return createHash('sha256')
    .update(canonicalJson([heading, body]))
    .digest('base64url');
}
