/** Why a text is no command: a quote, bracket or line stays open, or it uses what is not understood here. */
export type ShellFault = 'unfinished' | 'not-understood';

/** A place in a text that is being read. After a fault it stands at the end, so that every loop ends. */
export type Cursor = {
  readonly text: string;
  at: number;
  fault: ShellFault | null;
  /** How many commands inside commands it stands in. */
  depth: number;
};

export const startOf = (text: string, depth = 0): Cursor => ({ text, at: 0, fault: null, depth });

export const isAtEnd = ({ text, at }: Cursor): boolean => at >= text.length;

export function fail(cursor: Cursor, fault: ShellFault): void {
  cursor.fault ??= fault;
  cursor.at = cursor.text.length;
}

/** Moves over `expected` when it stands here. */
export function skip(cursor: Cursor, expected: string): boolean {
  if (!cursor.text.startsWith(expected, cursor.at)) return false;
  cursor.at += expected.length;
  return true;
}

/** Moves over what a sticky expression finds here. */
export function take(cursor: Cursor, expected: RegExp): string | null {
  expected.lastIndex = cursor.at;
  if (!expected.test(cursor.text)) return null;
  const found = cursor.text.slice(cursor.at, expected.lastIndex);
  cursor.at = expected.lastIndex;
  return found;
}
