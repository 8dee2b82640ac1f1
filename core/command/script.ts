/** A stretch of text, or a command whose output stands there: `$(…)`. */
export type Word = (string | Script)[];

type Redirection = { operator: string; to: Word };

/** One program with its words, nothing read into them yet. */
export type PlainCommand = { words: Word[]; redirections: Redirection[] };

/** What begins like another comes after it. */
export const joins = ['||', '|', '&&', '&', ';'] as const;
export type Join = (typeof joins)[number];

/** What a person typed: commands, and what stands between them. One `&` may stand at the end. */
export type Script = { commands: PlainCommand[]; joins: Join[] };

/** What goes beyond one plain command. */
export type Extra = 'pipe' | 'several' | 'background' | 'substitution' | 'redirection';

const extraOfJoin: Record<Join, Extra> = {
  '|': 'pipe',
  '&&': 'several',
  '||': 'several',
  ';': 'several',
  '&': 'background',
};

/** Everything in a script that one plain command does not have. */
export function extrasOf({ commands, joins }: Script, extras = new Set<Extra>()): Set<Extra> {
  for (const join of joins) extras.add(extraOfJoin[join]);
  for (const { words, redirections } of commands) {
    for (const word of words) addExtras(word, extras);
    for (const { to } of redirections) addExtras(to, extras.add('redirection'));
  }
  return extras;
}

function addExtras(word: Word, extras: Set<Extra>): void {
  for (const part of word) if (typeof part !== 'string') extrasOf(part, extras.add('substitution'));
}
