import { inLanguage, type Words } from '../question/words.ts';
import { passagesOf } from './parse-section.ts';

/** A section in all languages of its course; `number` is its place among those of its article, from 1. */
export type WrittenSection = { id: string; number: number; heading: Words; body: Words; languages: readonly string[] };

/** A paragraph with the section it stands in; `text` is Markdown without the anchor. */
export type CutPassage = { section: string; anchor: string; heading: string; number: number; text: string };

/**
 * One passage of a section, in a language or else the course's first. `text` is empty where the section was rewritten
 * without this passage.
 */
export function passageIn(section: WrittenSection, anchor: string, language: string): CutPassage {
  const [first = language] = section.languages;
  const passages = passagesOf(inLanguage(section.body, language, first));
  return {
    section: section.id,
    anchor,
    heading: inLanguage(section.heading, language, first),
    number: section.number,
    text: passages.find((passage) => passage.anchor === anchor)?.text ?? '',
  };
}
