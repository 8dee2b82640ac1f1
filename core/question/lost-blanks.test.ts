import { expect, test } from 'vitest';
import { lostBlanks } from './lost-blanks.ts';

test.each([
  ['in the first line of a listing', '```[[x]]\nFROM nginx\n```'],
  ['in the first line of a listing between tildes', '~~~sh [[x]]\nls\n~~~'],
  ['in the address of a link', 'See [this](http://localhost:[[x]]/).'],
  ['in a bare address', 'See <http://localhost:[[x]]>.'],
  ['in an address that stands apart', 'See [this].\n\n[this]: http://localhost:[[x]]'],
  ['in an address on a line of its own', '[this]:\n/[[x]]'],
  ['behind a listing that never ends', 'Run:\n```[[x]]'],
])('a blank %s is lost', (_, text) => {
  expect(lostBlanks(text)).toEqual(['x']);
});

test.each([
  ['in a listing', '```sh\ndocker run [[x]]\n```'],
  ['in a sentence', 'A [[x]] is made of [[y]].'],
  ['in code', 'Write `[this](/[[x]])`.'],
  ['in what a link says', 'See [the [[x]]](/here).'],
  ['in indented code', 'Run:\n\n    docker run [[x]]'],
  ['after a listing', '```sh\nls\n```\n\nThen [[x]].'],
])('a blank %s is shown', (_, text) => {
  expect(lostBlanks(text)).toEqual([]);
});
