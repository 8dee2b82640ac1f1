import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const first = 'messages/en.json';
const second = 'messages/zh-CN.json';

/**
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function findMessageFaults(root) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return messageFaults(read(first), read(second), await messageParser(root));
}

/** @typedef {{ [key: string]: string | Messages }} Messages */
/** @typedef {{ type: number, value: string, options?: Record<string, { value: Node[] }>, children?: Node[] }} Node */

/**
 * What one language says and the other does not: a key, or a value within a message.
 *
 * @param {Messages} english
 * @param {Messages} chinese
 * @param {(message: string) => Node[]} parse
 * @returns {string[]}
 */
export function messageFaults(english, chinese, parse) {
  const ours = new Map(messagesOf(english));
  const theirs = new Map(messagesOf(chinese));
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const [left, right] = [ours.get(key), theirs.get(key)];
    if (left === undefined) return [`${first}: ${key} is missing`];
    if (right === undefined) return [`${second}: ${key} is missing`];
    try {
      const [wanted, found] = [valuesIn(parse(left)), valuesIn(parse(right))];
      return wanted === found ? [] : [`${second}: ${key} takes {${found}}, but in ${first} {${wanted}}`];
    } catch (error) {
      return [`${key} cannot be read: ${error instanceof Error ? error.message : error}`];
    }
  });
}

/**
 * @param {Messages} messages
 * @param {string} prefix
 * @returns {[string, string][]}
 */
function messagesOf(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : messagesOf(value, `${prefix}${key}.`),
  );
}

/**
 * The names of values and marks. How a plural branches is a language's own affair, so only names count.
 *
 * @param {Node[]} nodes
 */
function valuesIn(nodes) {
  return [...new Set(nodes.flatMap(namesOf))].sort().join(', ');
}

const literal = 0;
const pound = 7;

/**
 * @param {Node} node
 * @returns {string[]}
 */
function namesOf({ type, value, options = {}, children = [] }) {
  const own = type === literal || type === pound ? [] : [value];
  return [
    ...own,
    ...children.flatMap(namesOf),
    ...Object.values(options).flatMap((branch) => branch.value.flatMap(namesOf)),
  ];
}

/**
 * The parser with which next-intl reads the messages.
 *
 * @param {string} root
 * @returns {Promise<(message: string) => Node[]>}
 */
export async function messageParser(root) {
  const way = ['next-intl/config', 'icu-minify/compile', '@formatjs/icu-messageformat-parser'];
  const file = way.reduce((from, name) => createRequire(from).resolve(name), path.join(root, 'package.json'));
  const { parse } = await import(pathToFileURL(file).href);
  return parse;
}
