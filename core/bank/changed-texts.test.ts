import { expect, test } from 'vitest';
import { aChoice, aCloze, aMatching, anOrdering, aShort } from '../question/question.builder.ts';
import { changedTexts } from './changed-texts.ts';

test('each text in each language is told by its place, what is the same is not', () => {
  const before = aShort({ prompt: { en: 'Which?', 'zh-CN': '哪个？' }, accepted: ['a'], typo: true });
  const after = aShort({ prompt: { en: 'Which one?', 'zh-CN': '哪个？' }, accepted: ['a', 'b'], plural: true });
  expect(changedTexts(before, after, 'en')).toEqual([
    { at: ['prompt', 'en'], before: 'Which?', after: 'Which one?' },
    { at: ['accepted'], before: 'a', after: 'a\nb' },
    { at: ['plural'], before: null, after: 'true' },
    { at: ['typo'], before: 'true', after: null },
  ]);
  expect(changedTexts(before, before, 'en')).toEqual([]);
});

test('a text for all languages that becomes one for each is shown in both forms', () => {
  const after = aShort({ prompt: { en: 'Which?', 'zh-CN': '哪个？' } });
  expect(changedTexts(aShort({ prompt: 'Which?' }), after, 'en')).toEqual([
    { at: ['prompt'], before: 'Which?', after: 'Which?\n哪个？' },
  ]);
});

test('an option is known by its id wherever it stands, and the right one is told by its words', () => {
  const option = (id: string, text = `The ${id}`) => ({ id, text, feedback: `On ${id}.` });
  const before = aChoice({ options: [option('a'), option('b')], correct: ['a'] });
  const after = aChoice({ options: [option('new'), option('b', 'The other'), option('a')], correct: ['new'] });
  expect(changedTexts(before, after, 'en')).toEqual([
    { at: ['options', 0, 'text'], before: null, after: 'The new' },
    { at: ['options', 0, 'feedback'], before: null, after: 'On new.' },
    { at: ['options', 1, 'text'], before: 'The b', after: 'The other' },
    { at: ['options'], before: 'The a\nThe other', after: 'The other\nThe a' },
    { at: ['correct'], before: 'The a', after: 'The new' },
  ]);
});

test('a part that went is told by what it said', () => {
  const [first, ...rest] = aChoice().options;
  expect(changedTexts(aChoice(), aChoice({ options: rest, correct: ['b'] }), 'en')).toEqual([
    { at: ['options', 0, 'text'], before: first?.text, after: null },
    { at: ['options', 0, 'feedback'], before: first?.feedback, after: null },
    { at: ['correct'], before: 'The a', after: 'The b' },
  ]);
});

test('orders, pairs and blanks are told in words', () => {
  const { items } = anOrdering();
  expect(changedTexts(anOrdering(), anOrdering({ items: items.toReversed() }), 'en')).toEqual([
    {
      at: ['items'],
      before: 'The pull\nThe create\nThe start\nThe stop',
      after: 'The stop\nThe start\nThe create\nThe pull',
    },
  ]);
  const rule = anOrdering({ before: [['pull', 'create']] });
  expect(changedTexts(anOrdering(), rule, 'en')).toEqual([
    { at: ['before'], before: null, after: 'The pull → The create' },
  ]);
  expect(changedTexts(aMatching(), aMatching({ pairs: { a: 'd', b: 'c', c: 'a' } }), 'en')).toEqual([
    { at: ['pairs', 'a'], before: 'The b', after: 'The d' },
  ]);
  const [one, two] = aCloze().blanks;
  expect(changedTexts(aCloze(), aCloze({ blanks: [one, { ...two, accepted: ['layer'] }] }), 'en')).toEqual([
    { at: ['blanks', 1, 'accepted'], before: 'layers', after: 'layer' },
  ]);
});
