import { type DraftWords, textIn } from './draft.ts';

const mark = (id: string) => `[[${id}]]`;

/** Whether a blank stands in the text of a language. */
export const stands = (text: DraftWords | undefined, language: string, id: string): boolean =>
  textIn(text, language).includes(mark(id));

/** The text with a blank in the place of what was selected in it, and what that was. */
export function withBlank(text: string, from: number, to: number, id: string): { text: string; filling: string } {
  return { text: text.slice(0, from) + mark(id) + text.slice(to), filling: text.slice(from, to).trim() };
}

/** The text with what filled a blank in its place again. */
export const withoutBlank = (text: string, id: string, filling: string): string => text.replace(mark(id), filling);

/** What a blank takes, with one more answer; an empty place is filled first. */
export function accepting(accepted: readonly string[], answer: string): string[] {
  if (answer === '' || accepted.includes(answer)) return [...accepted];
  const written = accepted.filter((each) => each.trim() !== '');
  return [...written, answer];
}
