import { type Cursor, fail, isAtEnd, skip, startOf, take } from './cursor.ts';
import type { Script, Word } from './script.ts';

/** Reads commands up to where no more can stand; `$(…)` needs it, and it needs words. */
export type ReadScript = (cursor: Cursor) => Script;

const plain = /[^\s'"\\$`|&;<>()]+/y;
const insideQuotes = /[^"\\$`]+/y;
const name = /[A-Za-z_]\w*|[\d?$@*#!-]/y;
const nameInBraces = /\{([A-Za-z_]\w*|[\d?$@*#!-])\}/y;

/**
 * One word of the POSIX shell, quotes and escapes undone; null where none begins. Nothing is expanded: a variable stays
 * as `${NAME}`, and a `$` or `\` that means itself is marked by a `\` before it, so that `'$HOME'` is not `$HOME`.
 */
export function readWord(cursor: Cursor, readScript: ReadScript): Word | null {
  const word: Word = [];
  let begun = false;
  for (; !isAtEnd(cursor); begun = true) {
    const text = take(cursor, plain);
    if (text !== null) add(word, text);
    else if (skip(cursor, '\\\n')) continue;
    else if (skip(cursor, '\\')) readEscaped(cursor, word);
    else if (skip(cursor, "'")) readSingleQuoted(cursor, word);
    else if (skip(cursor, '"')) readDoubleQuoted(cursor, word, readScript);
    else if (!readLive(cursor, word, readScript)) break;
  }
  return begun ? (word.length === 0 ? [''] : word) : null;
}

function add(word: Word, text: string): void {
  const last = word.at(-1);
  if (typeof last === 'string') word[word.length - 1] = last + text;
  else word.push(text);
}

const addLiteral = (word: Word, text: string) => add(word, text.replace(/[\\$]/g, '\\$&'));

function readEscaped(cursor: Cursor, word: Word): void {
  if (isAtEnd(cursor)) fail(cursor, 'unfinished');
  else addLiteral(word, cursor.text.charAt(cursor.at++));
}

function readSingleQuoted(cursor: Cursor, word: Word): void {
  const end = cursor.text.indexOf("'", cursor.at);
  if (end < 0) fail(cursor, 'unfinished');
  else {
    addLiteral(word, cursor.text.slice(cursor.at, end));
    cursor.at = end + 1;
  }
}

function readDoubleQuoted(cursor: Cursor, word: Word, readScript: ReadScript): void {
  add(word, '');
  while (!isAtEnd(cursor)) {
    if (skip(cursor, '"')) return;
    const text = take(cursor, insideQuotes);
    if (text !== null) add(word, text);
    else if (skip(cursor, '\\\n')) continue;
    else if (skip(cursor, '\\')) readEscapedInQuotes(cursor, word);
    else readLive(cursor, word, readScript);
  }
  fail(cursor, 'unfinished');
}

/** Between double quotes a `\` means itself unless it stands before one of four characters. */
function readEscapedInQuotes(cursor: Cursor, word: Word): void {
  if (!'$`"\\'.includes(cursor.text.charAt(cursor.at))) addLiteral(word, '\\');
  else readEscaped(cursor, word);
}

/** A variable or `$(…)`; false where neither stands here. */
function readLive(cursor: Cursor, word: Word, readScript: ReadScript): boolean {
  if (skip(cursor, '`')) return readBackticks(cursor, word, readScript);
  if (!skip(cursor, '$')) return false;
  if (skip(cursor, '(')) {
    word.push(readInner(cursor, readScript));
    if (!skip(cursor, ')')) fail(cursor, isAtEnd(cursor) ? 'unfinished' : 'not-understood');
    return true;
  }
  const variable = take(cursor, name) ?? take(cursor, nameInBraces)?.slice(1, -1);
  if (variable !== undefined) add(word, `\${${variable}}`);
  else if (cursor.text.charAt(cursor.at) === '{') fail(cursor, 'not-understood');
  else addLiteral(word, '$');
  return true;
}

/** No command needs more of them in each other; a text of nothing else would take long to read. */
const deepest = 3;

function readInner(cursor: Cursor, readScript: ReadScript): Script {
  cursor.depth++;
  if (cursor.depth > deepest) fail(cursor, 'not-understood');
  const script = readScript(cursor);
  cursor.depth--;
  return script;
}

function readBackticks(cursor: Cursor, word: Word, readScript: ReadScript): boolean {
  const inner = take(cursor, /(?:[^`\\]|\\.)*/sy) ?? '';
  if (!skip(cursor, '`')) fail(cursor, 'unfinished');
  const within = startOf(`${inner.replace(/\\([`\\$])/g, '$1')})`, cursor.depth);
  word.push(readInner(within, readScript));
  if (within.fault) fail(cursor, within.fault);
  else if (within.at < within.text.length - 1) fail(cursor, 'not-understood');
  return true;
}
