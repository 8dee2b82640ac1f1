import { inLanguage, type Words } from '../question/words.ts';
import { type Passage, passagesOf } from './parse-section.ts';

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
  const passages = passagesKnown(section.body, inLanguage(section.body, language, first));
  return {
    section: section.id,
    anchor,
    heading: inLanguage(section.heading, language, first),
    number: section.number,
    text: passages.find((passage) => passage.anchor === anchor)?.text ?? '',
  };
}

// Many are asked about the same section; to find its passages takes as long as to fold a log.
const known = new WeakMap<object, Map<string, Passage[]>>();

/** The passages of a text that is one of these words. */
function passagesKnown(words: Words, text: string): Passage[] {
  if (typeof words === 'string') return passagesOf(text);
  const ofWords = known.get(words) ?? new Map<string, Passage[]>();
  const passages = ofWords.get(text) ?? passagesOf(text);
  known.set(words, ofWords.set(text, passages));
  return passages;
}
