import { passagesOf } from '../../core/article/parse-section.ts';
import { splitBlocks } from '../../core/article/split-blocks.ts';
import { inLanguage } from '../../core/question/words.ts';
import { renderInline, renderMarkdown } from '../../lib/markdown/markdown.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { findPlace } from './store/find-place.ts';

/** A piece of a section as HTML; one with an anchor is a passage, and inline. */
export type TextPiece = { anchor: string | null; html: string };

/**
 * A section's text in a language, cut into its passages and what stands between them.
 * @throws NotFound when the section is not there, or not this person's to write for
 */
export async function showSectionText(
  { course, section, language }: { course: string; section: string; language: string },
  person: Teacher,
  { db }: Pick<TeachingContext, 'db'>,
): Promise<TextPiece[]> {
  await findTaught(course, person, { db });
  const place = await findPlace(db.read, course, section);
  if (!place) throw new NotFound('There is no section of this name.');
  const { body, languages } = place.section;
  const text = inLanguage(body, language, languages[0] ?? language);
  const passages = new Map(passagesOf(text).map((passage) => [passage.line, passage]));
  return splitBlocks(text).map(({ line, lines }) => {
    const passage = passages.get(line);
    return passage
      ? { anchor: passage.anchor, html: renderInline(passage.text) }
      : { anchor: null, html: renderMarkdown(lines.join('\n')) };
  });
}
