import type { Path } from '../question/question-type.ts';
import { missingLanguages, type Words } from '../question/words.ts';
import type { Problem } from './bank-item.ts';
import type { YamlSource } from './course-source.ts';
import { problemAt } from './read-fields.ts';

/** Every text by language has all languages of the course, and no other. */
export function lintWords(
  source: YamlSource,
  texts: readonly { at: Path; words: Words }[],
  languages: readonly string[],
  within: Path = [],
): Problem[] {
  return texts.flatMap(({ at, words }) => {
    const there = typeof words === 'string' ? [] : Object.keys(words);
    const strange = there.filter((language) => !languages.includes(language));
    return [
      ...missingLanguages(words, languages).map((language) => ({ at, message: `${language} is missing` })),
      ...strange.map((language) => ({ at: [...at, language], message: 'is no language of this course' })),
    ].map((fault) => problemAt(source, { ...fault, at: [...within, ...fault.at] }, within));
  });
}
