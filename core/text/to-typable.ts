/** All that no keyboard writes: the control characters but the tab and the end of a line. */
const controls = /[^\P{Cc}\t\n]/gu;

/**
 * A text as it is kept: lines end in one way, and what nobody can type is gone. Of these a database takes in no NUL, a
 * browser reads CR and NUL as something else than what it was sent, and no encoding has the half of a character.
 */
export const toTypable = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(controls, '').toWellFormed();

/** Whether it is one that could have been typed, as every id and every name of ours is. */
export const isTypable = (text: string): boolean => toTypable(text) === text;

/** Where the first character stands that nobody can type; null where there is none. Lines count from 1. */
export function findUntypable(text: string): { line: number; character: string } | null {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const at = lines.findIndex((line) => !isTypable(line));
  const wrong = [...(lines[at] ?? '')].find((character) => !isTypable(character));
  if (wrong === undefined) return null;
  return { line: at + 1, character: `U+${(wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };
}
