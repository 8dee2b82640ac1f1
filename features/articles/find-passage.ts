import { passagesOf } from '../../core/article/parse-section.ts';
import { inLanguage } from '../../core/question/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { findSection, findSectionNumber } from './store.ts';

/** A paragraph with the section it stands in; `text` is Markdown without the anchor. */
export type FoundPassage = { section: string; anchor: string; heading: string; number: number; text: string };

/**
 * The passage that answers a question, also when its section is retired since. The caller has found that the person
 * may see the question. `text` is empty where the section was rewritten without this passage.
 */
export async function findPassage(
  { section: id, anchor, language }: { section: string; anchor: string; language: string },
  { db }: { db: Database },
): Promise<FoundPassage | null> {
  const section = await findSection(db.read, id);
  if (!section) return null;
  const [first = language] = section.languages;
  const passages = passagesOf(inLanguage(section.body, language, first));
  return {
    section: id,
    anchor,
    heading: inLanguage(section.heading, language, first),
    number: await findSectionNumber(db.read, section),
    text: passages.find((passage) => passage.anchor === anchor)?.text ?? '',
  };
}
