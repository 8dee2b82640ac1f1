import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWords, searchText } from './search-text.ts';

const question = {
  type: 'short',
  prompt: { en: 'Which Namespace?', 'zh-CN': '哪个命名空间？' },
  accepted: ['ＵＴＳ'],
  value: 8080,
};

test('every word counts, wherever it stands, in any case and width', () => {
  const text = searchText(question);
  for (const found of ['namespace', 'which NAME', '命名空间', 'uts', 'short ｗｈｉｃｈ', '8080', ''])
    expect([found, holdsWords(text, found)]).toEqual([found, true]);
  for (const missed of ['network', 'which network', 'prompt'])
    expect([missed, holdsWords(text, missed)]).toEqual([missed, false]);
});

test('what stands in a value is found by its own words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (around, word) => {
      expect(holdsWords(searchText({ list: [...around, { word }] }), word)).toBe(true);
    }),
  );
});
