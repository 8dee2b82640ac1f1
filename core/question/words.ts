import { z } from 'zod';
import { normalise } from '../grading/normalise.ts';
import { typableText } from '../text/typable-text.ts';

/** What a person reads: one text for every language, or one for each language by its tag (`zh-CN`, `en`). */
export const wordsUpTo = (most: number) =>
  z.union([
    typableText().trim().min(1).max(most),
    z.record(z.string().min(2).max(20), typableText().trim().min(1).max(most)),
  ]);
export const wordsSchema = wordsUpTo(8000);
export type Words = z.infer<typeof wordsSchema>;

/** The text in `language`, else in the course's first language, else in whichever there is. */
export function inLanguage(words: Words, language: string, fallback: string): string {
  if (typeof words === 'string') return words;
  return words[languageThere(words, language, fallback)] ?? '';
}

/** The language in which `inLanguage` finds a text; one text for every language is in `language`. */
export function languageThere(words: Words, language: string, fallback: string): string {
  if (typeof words === 'string') return language;
  return [language, fallback].find((each) => words[each] !== undefined) ?? Object.keys(words)[0] ?? language;
}

/** The tag of the language in which `inLanguage` gives it; empty for a text that serves every language. */
export function languageOf(words: Words, language: string, fallback: string): string {
  if (typeof words === 'string') return '';
  return [language, fallback, ...Object.keys(words)].find((tag) => words[tag] !== undefined) ?? '';
}

/** The languages of the course in which a text is missing; a plain string serves all of them. */
export function missingLanguages(words: Words, languages: readonly string[]): string[] {
  return typeof words === 'string' ? [] : languages.filter((language) => words[language] === undefined);
}

/** Every text of the words, once for each language that has its own. */
export const textsOf = (words: Words): string[] => (typeof words === 'string' ? [words] : Object.values(words));

/** Whether a reader of some language meets the same text twice. */
export function readAlike(one: Words, other: Words): boolean {
  const languages = [one, other].flatMap((words) => (typeof words === 'string' ? [] : Object.keys(words)));
  const text = (words: Words, language: string) => readForm(inLanguage(words, language, language));
  return ['', ...languages].some((language) => {
    const there = [one, other].every((words) => typeof words === 'string' || words[language] !== undefined);
    return there && text(one, language) === text(other, language);
  });
}

/** A text as typed answers are compared, except that code is read letter by letter: `-p` is not `-P`. */
function readForm(text: string): string {
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, each]) => each);
  return [normalise(text.replaceAll('`', '')), ...code].join('\n');
}
