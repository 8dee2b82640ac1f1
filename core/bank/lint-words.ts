import type { Fault, Path, PlacedWords } from '../question/question-type.ts';
import { missingLanguages } from '../question/words.ts';
import type { Problem } from './bank-item.ts';
import type { YamlSource } from './course-source.ts';
import { problemAt } from './read-fields.ts';

/** Every text by language has all languages of the course, and no other. */
export function lintLanguages(texts: readonly PlacedWords[], languages: readonly string[]): Fault[] {
  return texts.flatMap(({ at, words }) => {
    const there = typeof words === 'string' ? [] : Object.keys(words);
    const strange = there.filter((language) => !languages.includes(language));
    return [
      ...missingLanguages(words, languages).map((language) => ({ at, message: `${language} is missing` })),
      ...strange.map((language) => ({ at: [...at, language], message: 'is no language of this course' })),
    ];
  });
}

/** The same, of the texts of a file. */
export function lintWords(
  source: YamlSource,
  texts: readonly PlacedWords[],
  languages: readonly string[],
  within: Path = [],
): Problem[] {
  return lintLanguages(texts, languages).map((fault) =>
    problemAt(source, { ...fault, at: [...within, ...fault.at] }, within),
  );
}
