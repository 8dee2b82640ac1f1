import type { Fault, PlacedWords } from '../../question/question-type.ts';
import { typeOf } from '../../question/registry.ts';
import { missingLanguages } from '../../question/words.ts';
import type { Asked } from './asked.ts';

/** Every text by language has all languages of the course, and no other. */
export function lintLanguages({ question, languages }: Asked): Fault[] {
  return typeOf(question)
    .words(question)
    .flatMap((placed) => languageFaults(placed, languages));
}

/** The same of one text, of whatever has words. */
export function languageFaults({ at, words }: PlacedWords, languages: readonly string[]): Fault[] {
  const there = typeof words === 'string' ? [] : Object.keys(words);
  return [
    ...missingLanguages(words, languages).map(
      (language): Fault => ({ at, rule: 'language-missing', values: { language } }),
    ),
    ...there
      .filter((language) => !languages.includes(language))
      .map((language): Fault => ({ at: [...at, language], rule: 'language-foreign', values: { language } })),
  ];
}
