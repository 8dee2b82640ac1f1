import { typableText } from '../../../core/text/typable-text.ts';
import type { SectionDraft } from '../../../features/articles/section-draft.ts';

/** As long as twenty pages; a section is a few paragraphs. */
export const longestBody = 40_000;

const heading = typableText().trim().max(200);
const body = typableText()
  .trim()
  .max(2 * longestBody);

/**
 * The words of a section that a form holds. A language of which nothing is written is left out, unless it is the
 * course's first; one that is written by half is told as missing.
 */
export function readSection(
  form: FormData,
  languages: readonly string[],
): { draft: SectionDraft; missing: string[]; tooLong: string[] } {
  const draft: SectionDraft = { heading: {}, body: {} };
  const missing: string[] = [];
  const tooLong: string[] = [];
  for (const [at, language] of languages.entries()) {
    const names = { heading: `heading.${language}`, body: `body.${language}` };
    const words = { heading: heading.safeParse(form.get(names.heading)), body: body.safeParse(form.get(names.body)) };
    if (!words.heading.success) tooLong.push(names.heading);
    if (!words.body.success || words.body.data.length > longestBody) tooLong.push(names.body);
    const written = { heading: words.heading.data ?? '', body: words.body.data ?? '' };
    if (at > 0 && !written.heading && !written.body) continue;
    if (!written.heading) missing.push(names.heading);
    if (!written.body) missing.push(names.body);
    draft.heading[language] = written.heading;
    draft.body[language] = written.body;
  }
  return { draft, missing, tooLong };
}

/** What stands in the fields of a section. */
export function sectionValues({ heading, body }: SectionDraft): Record<string, string> {
  const values = (field: string, words: Record<string, string>) =>
    Object.entries(words).map(([language, text]) => [`${field}.${language}`, text]);
  return Object.fromEntries([...values('heading', heading), ...values('body', body)]);
}
