import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.builder.ts';
import { csvLine, defused } from './csv.ts';

test('cells with commas, quotes and line breaks are quoted, and lines end in CR LF', () => {
  expect(csvLine(['a', 'b, c', 'say "no"', 'two\nlines', null, 3.5, ''])).toBe(
    'a,"b, c","say ""no""","two\nlines",,3.5,\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠A', "'=1"])(
  'the text %j begins no formula',
  (text) => {
    expect(defused(text)).toBe(`'${text}`);
  },
);

test('a negative number is a number, not a formula', () => {
  expect(csvLine([-1, '-1'])).toBe("-1,'-1\r\n");
});

const aText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '"', ',', '\r', '\n', "'", '-', '温', 'a', '\t') }),
);

test('whatever the texts are, a reader of RFC 4180 finds them, each with at most an apostrophe before it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(aText, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (lines) => {
      const read = parseCsv(lines.map(csvLine).join(''));
      expect(read.map((line) => line.map((cell) => cell.replace(/^'/, '')))).toEqual(lines);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
