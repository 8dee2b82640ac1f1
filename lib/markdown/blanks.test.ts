import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderWithBlanks } from './blanks.ts';
import { renderInline } from './markdown.ts';

const render = (text: string) => renderWithBlanks(text, (id) => `public-${id}`);
const html = (text: string) => ({ html: text });
const blank = (id: string) => ({ blank: `public-${id}` });

test('a sentence is cut at its blanks, which get the name they are to be known by', () => {
  expect(render('An [[one]] has *[[two]]*.')).toEqual([
    { code: false, pieces: [html('An '), blank('one'), html(' has <em></em>'), blank('two'), html('<em></em>.')] },
  ]);
});

test('what is open at a blank is closed before it and opened again behind', () => {
  const [block] = render('**Run `docker -p [[port]]:80` now**');
  expect(block?.pieces).toEqual([
    html('<strong>Run <code>docker <span class="word">-p</span> </code></strong>'),
    blank('port'),
    html('<strong><code>:80</code> now</strong>'),
  ]);
});

test('a listing stays as it is written, and so does what looks like HTML in it', () => {
  expect(render('Before.\n\n```sh\nFROM [[image]]\nRUN echo "<b>" *\n```\n\nAfter.')).toEqual([
    { code: false, pieces: [html('Before.')] },
    { code: true, pieces: [html('FROM '), blank('image'), html('\nRUN echo &quot;&lt;b&gt;&quot; *')] },
    { code: false, pieces: [html('After.')] },
  ]);
});

test('nobody can write a blank that the question does not have', () => {
  expect(render('\u{E000}evil\u{E001} [[ no ]] [[]]')).toEqual([{ code: false, pieces: [html('evil [[ no ]] [[]]')] }]);
});

const parts = ['*', '**', '`', ' a ', '<b>', '[[x]]', '[[y-2]]', '\n\nSay ', '&', '_', '[l](/l)', '"'];

test('every piece is whole by itself, and no blank is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (some) => {
      const text = `Say ${some.join('')}`;
      const pieces = render(text).flatMap((block) => block.pieces);
      for (const piece of pieces) if ('html' in piece) expect(unclosed(piece.html)).toEqual([]);
      const shown = pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
      expect(shown).toEqual([...text.matchAll(/\[\[(x|y-2)\]\]/g)].map(([, id]) => `public-${id}`));
    }),
    { numRuns: 500 },
  );
});

/** Tags that stand open at the end. */
function unclosed(text: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (name !== 'br') open.push(name);
  }
  return open;
}

test('without blanks a sentence is what it is elsewhere', () => {
  expect(render('Say `--rm` **twice**.')).toEqual([
    { code: false, pieces: [html(renderInline('Say `--rm` **twice**.'))] },
  ]);
});

test('a picture beside a blank stays', () => {
  const address = `/pictures/docker/${'a0'.repeat(32)}-64x48.webp`;
  const [block] = render(`![Layers](${address}) is [[x]] old`);
  expect(block?.pieces[0]).toMatchObject({ html: expect.stringMatching(/^<img [^>]*alt="Layers"[^>]*> is $/) });
  expect(block?.pieces[1]).toEqual(blank('x'));
});

test('a blank in the words of a picture or in an address is none, and its own name is not told', () => {
  const address = `/pictures/docker/${'a0'.repeat(32)}-64x48.webp`;
  const shown = JSON.stringify(render(`![A [[secret]] box](${address}) and [here](/read/[[secret]])`));
  expect(shown).toContain('alt=\\"A … box\\"');
  expect(shown).not.toContain('secret');
});
