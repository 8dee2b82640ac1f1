import { expect, test } from 'vitest';
import { cloze } from '../question/cloze.ts';
import { aCloze } from '../question/question.builder.ts';
import { gradeCloze } from './grade-cloze.ts';

const isRight = (...blanks: string[]) => gradeCloze(aCloze(), { blanks }).correct;

test('right is every blank, each in any language', () => {
  expect([isRight('image', 'layers'), isRight('鏡像', 'Layers'), isRight(' Image.', 'layers')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('partly right is wrong: one blank wrong, empty or not given', () => {
  expect([isRight('image', 'files'), isRight('image', ''), isRight('image'), isRight()]).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test('blanks are not interchangeable', () => {
  expect(isRight('layers', 'image')).toBe(false);
});

test('for each missed blank the nearest word of the author is said: on what was foreseen, else on the blank', () => {
  const told = (...blanks: string[]) => cloze.explain(aCloze(), { blanks }, 'en');
  expect(told('container', 'files')).toMatchObject({
    missed: ['one', 'two'],
    feedback: new Map([
      ['one', 'That runs.'],
      ['two', 'Layers it is.'],
    ]),
  });
  expect(told('file', 'layers')).toMatchObject({ missed: ['one'], feedback: new Map() });
});

test('a slip is told only where all is right', () => {
  const blanks = [{ id: 'one', accepted: ['image'], typo: true }, ...aCloze().blanks.slice(1)];
  const hint = (...given: string[]) => cloze.explain(aCloze({ blanks }), { blanks: given }, 'en').hint;
  expect([hint('imgae', 'layers'), hint('imgae', 'files'), hint('image', 'layers')]).toEqual([
    'spelling',
    undefined,
    undefined,
  ]);
});

test('the solution is in the language it is read in', () => {
  const solution = (language: string) => cloze.explain(aCloze(), null, language).solution;
  expect([solution('en'), solution('zh-CN')]).toEqual([
    { blanks: ['image', 'layers'] },
    { blanks: ['镜像', 'layers'] },
  ]);
});

test('only as many texts as there are blanks answer the question', () => {
  const fits = (...blanks: string[]) => cloze.fits?.(aCloze(), { blanks });
  expect([fits('image', 'layers'), fits('', ''), fits('image'), fits('a', 'b', 'c')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
