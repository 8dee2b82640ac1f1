import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aNumeric } from '../question/question.builder.ts';
import { gradeNumeric, hintOnNumber } from './grade-numeric.ts';

const isRight = (given: object, text: string) => gradeNumeric(aNumeric(given), { text }).correct;

test.each(['1024', '1,024', '1 024', '１０２４', '1024.0', '+1024', '1.024e3', ' 1024. '])('%j is 1024', (text) => {
  expect(isRight({ value: 1024 }, text)).toBe(true);
});

test.each(['', 'many', '1.024', '10,24', '1024 1024', '1 0 2 4', '--1024', '0x400', '1024!2', 'NaN', 'Infinity'])(
  '%j is not 1024',
  (text) => {
    expect(isRight({ value: 1024 }, text)).toBe(false);
  },
);

test.each([
  [1.5, 'GB', '1500 MB'],
  [1.5, 'GB', '1.5gb'],
  [1, 'GiB', '1024 MiB'],
  [2, 's', '2000ms'],
  [10, 's', '10 秒'],
  [1, 'h', '60 minutes'],
  [50, '%', '50 %'],
  [50, '%', '50％'],
  [3, 'layers', '3 Layers'],
])('%s %s may be written as %j', (value, unit, text) => {
  expect(isRight({ value, unit }, text)).toBe(true);
});

test.each([
  [1, 'GiB', '1 GB'],
  [1, 'GB', '1 GiB'],
  [1, 'GB', '1 s'],
  [10, 's', '10 ms'],
  [3, 'layers', '3 images'],
  [1.5, 'GB', '1500'],
])('%s %s is not %j', (value, unit, text) => {
  expect(isRight({ value, unit }, text)).toBe(false);
});

test('a number without a unit is in the unit asked for', () => {
  expect(isRight({ value: 10, unit: 's' }, '10')).toBe(true);
});

test('where no unit is asked for, a word only names what is counted, but another size is another number', () => {
  expect(isRight({ value: 3 }, '3 layers')).toBe(true);
  expect(isRight({ value: 3 }, '3 个')).toBe(true);
  expect(isRight({ value: 3 }, '3%')).toBe(false);
  expect(isRight({ value: 3 }, '3 GB')).toBe(false);
});

test.each([
  [{ absolute: 5 }, '345', '355', '344.9', '356'],
  [{ relative: 0.1 }, '315', '385', '314', '386'],
])('within %j is right, up to its ends', (tolerance, low, high, below, above) => {
  const question = { value: 350, unit: 'MB', tolerance };
  for (const text of [low, '350', `${high} MB`]) expect(isRight(question, text)).toBe(true);
  for (const text of [below, above]) expect(isRight(question, text)).toBe(false);
});

test('what is wrong with it is said: no number, or only the unit', () => {
  const question = aNumeric({ value: 1, unit: 'GiB' });
  expect(hintOnNumber(question, 'a lot')).toBe('not-a-number');
  expect(hintOnNumber(question, '1 GB')).toBe('unit');
  expect(hintOnNumber(question, '2 GiB')).toBeUndefined();
  expect(hintOnNumber(question, '1 GiB')).toBeUndefined();
});

const sizes = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 } as const;
const unit = fc.constantFrom(...(Object.keys(sizes) as (keyof typeof sizes)[]));

test('a size is right in every unit, and a thousandth more is wrong in every unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), unit, unit, (value, asked, given) => {
      const same = (value * sizes[asked]) / sizes[given];
      expect(isRight({ value, unit: asked }, `${same} ${given}`)).toBe(true);
      expect(isRight({ value, unit: asked }, `${same * 1.001} ${given}`)).toBe(false);
    }),
  );
});

test('a whole number is right however its thousands are parted', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      for (const mark of [',', ' ', '\u202f', '，'])
        expect(isRight({ value }, value.toLocaleString('en').replaceAll(',', mark))).toBe(true);
    }),
  );
});
