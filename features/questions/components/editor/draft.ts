/** Words as they are being written: one text for all languages, or one for each; a blank one is not written yet. */
export type DraftWords = string | Record<string, string>;

/**
 * A question as it is being written: the shape in which an author's file has it, with anything missing. The server
 * reads it by the schema of its type; here nothing is checked.
 */
export type Draft = {
  type: string;
  prompt?: DraftWords;
  explanation?: DraftWords;
  difficulty?: string | undefined;
};

/** Something with a name of its own inside the question. */
export type ItemDraft = { id: string; text?: DraftWords };

/** The way to a part of a draft, as faults name it. */
export type Path = readonly (string | number)[];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The first letter that no item of these is called by. */
export function newId(taken: readonly { id: string }[]): string {
  const ids = taken.map(({ id }) => id);
  const free = [...letters].find((letter) => !ids.includes(letter));
  return free ?? newNumber(taken);
}

/** The first number, counted from 1, that no item of these is called by. */
export function newNumber(taken: readonly { id: string }[]): string {
  const ids = taken.map(({ id }) => id);
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) => String(at + 1));
  return numbers.find((number) => !ids.includes(number)) ?? String(taken.length + 1);
}

/** The text in one language, '' where it is not written. */
export const textIn = (words: DraftWords | undefined, language: string): string =>
  typeof words === 'string' ? words : (words?.[language] ?? '');

export const isBlank = (words: DraftWords | undefined): boolean =>
  typeof words === 'string' ? words.trim() === '' : Object.values(words ?? {}).every((text) => text.trim() === '');

/** The first written text of the words, the languages asked in order. */
export function firstText(words: DraftWords | undefined, languages: readonly string[]): string {
  const texts = languages.map((language) => textIn(words, language).trim());
  return texts.find((text) => text !== '') ?? '';
}

/** One text for all languages becomes the same one for each of them, and the other way round the first stays. */
export function turned(words: DraftWords | undefined, languages: readonly string[]): DraftWords {
  if (typeof words === 'string') return Object.fromEntries(languages.map((language) => [language, words]));
  return firstText(words, languages);
}
