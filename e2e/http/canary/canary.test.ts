import { expect, test } from 'vitest';
import { canariesIn, canary, disguisesIn } from './canary.ts';

const word = canary(7);
const each = (write: (code: number) => string) => [...word].map((letter) => write(letter.charCodeAt(0))).join('');

test('a canary is found wherever it stands', () => {
  expect(canariesIn(`<p>${word}</p>${word.toUpperCase()}, ${canary(12)}!`)).toEqual(new Set([word, canary(12)]));
  expect(canariesIn('a canary').size).toBe(0);
  expect(disguisesIn(word)).toEqual([]);
});

test.each([
  ['base64', Buffer.from(word).toString('base64')],
  ['base64', Buffer.from(`"${word}"`).toString('base64url')],
  ['base64', Buffer.from(`{"${word}`).toString('base64')],
  ['hexadecimal', Buffer.from(word).toString('hex')],
  ['percent signs', each((code) => `%${code.toString(16)}`)],
  ['escapes of JSON', each((code) => `\\u00${code.toString(16)}`)],
  ['escapes of JSON', each((code) => `\\\\u00${code.toString(16)}`)],
  ['escapes of JavaScript', each((code) => `\\x${code.toString(16)}`)],
  ['entities of HTML', each((code) => `&#x${code.toString(16)};`)],
  ['decimal entities of HTML', each((code) => `&#${code};`)],
  ['lists of numbers', JSON.stringify([...Buffer.from(word)])],
  ['two bytes a letter', Buffer.from(word, 'utf16le').toString('latin1')],
  ['letters turned round', [...word].reverse().join('')],
])('in %s it is found as well', (name, text) => {
  expect(disguisesIn(`before ${text} after`)).toEqual([name]);
});
