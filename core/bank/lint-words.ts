import type { PlacedWords } from '../question/question-type.ts';
import type { Problem } from './bank-item.ts';
import type { YamlSource } from './course-source.ts';
import { languageFaults } from './lint/languages.ts';
import { faultAt } from './read-fields.ts';

/** Every text of a file has all languages of the course, and no other. */
export function lintWords(source: YamlSource, texts: readonly PlacedWords[], languages: readonly string[]): Problem[] {
  return texts.flatMap((text) => languageFaults(text, languages).map((fault) => faultAt(source, fault)));
}
