import { type Cursor, fail, isAtEnd, type ShellFault, skip, startOf, take } from './cursor.ts';
import { readWord } from './read-word.ts';
import { type Join, joins, type PlainCommand, type Script } from './script.ts';

const blanks = /(?:[ \t]|\\\n)+/y;
const comment = /#[^\n]*/y;
const redirection = /\d*(?:>>|>&|>\||<&|[<>])|&>>?/y;

/**
 * A text as the POSIX shell would cut it up: words, what joins commands, where output goes. Of the grammar only that
 * is known; here-documents, arithmetic, `if` and the like are not understood. Nothing is run or expanded.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function readScript(text: string): Script | ShellFault {
  const cursor = startOf(text.replaceAll('\r\n', '\n'));
  const script = readCommands(cursor);
  if (!isAtEnd(cursor)) fail(cursor, 'not-understood');
  return cursor.fault ?? script;
}

function readCommands(cursor: Cursor): Script {
  const script: Script = { commands: [], joins: [] };
  for (;;) {
    while (take(cursor, blanks) !== null || skip(cursor, '\n'));
    const command = readCommand(cursor);
    if (!command) break;
    script.commands.push(command);
    const join = readJoin(cursor);
    if (!join) return script;
    script.joins.push(join);
  }
  const last = script.joins.at(-1);
  if (last === ';') script.joins.pop();
  else if (last && last !== '&') fail(cursor, 'unfinished');
  return script;
}

/** The line's end joins commands as `;` does. */
function readJoin(cursor: Cursor): Join | null {
  if (skip(cursor, '\n')) return ';';
  return joins.find((join) => skip(cursor, join)) ?? null;
}

function readCommand(cursor: Cursor): PlainCommand | null {
  const command: PlainCommand = { words: [], redirections: [] };
  for (;;) {
    while (take(cursor, blanks) !== null || take(cursor, comment) !== null);
    const operator = take(cursor, redirection);
    if (operator !== null) {
      take(cursor, blanks);
      const to = readWord(cursor, readCommands);
      if (!to) fail(cursor, 'not-understood');
      else command.redirections.push({ operator, to });
      continue;
    }
    const word = readWord(cursor, readCommands);
    if (!word) break;
    command.words.push(word);
  }
  return command.words.length + command.redirections.length > 0 ? command : null;
}
