import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostBlanks } from '../../core/question/lost-blanks.ts';
import { renderWithBlanks } from '../../lib/markdown/blanks.ts';

const around = [
  '*',
  '**',
  '`',
  ' a ',
  '<b>',
  '\n\nSay ',
  '\n',
  '&',
  '_',
  '"',
  '](/',
  '](http://h/',
  '[',
  ')',
  '(',
  '<http://h/',
  '>',
];
const lines = ['\n```sh\n', '\n```', '\n```\n', '\n~~~\n', '\n[a]: /', '- ', '> ', '    '];
const blank = fc.constantFrom('[[x]]', '[[y]]');
const part = fc.oneof(fc.constantFrom(...around), fc.constantFrom(...lines), blank);

test('a blank that lint does not call lost is shown to the learner, as often as it stands', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (some) => {
      const text = some.join('');
      const lost = lostBlanks(text);
      const shown = renderWithBlanks(text, (id) => id).flatMap(({ pieces }) =>
        pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])),
      );
      const written = [...text.matchAll(/\[\[(x|y)\]\]/g)].map(([, id = '']) => id);
      const left = (ids: readonly string[]) => ids.filter((id) => !lost.includes(id)).sort();
      expect(left(shown)).toEqual(left(written));
    }),
    { numRuns: 1_000 },
  );
});
