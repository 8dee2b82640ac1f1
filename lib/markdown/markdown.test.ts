import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderInline, renderMarkdown, renderStretches, renderTitle } from './markdown.ts';

test('a passage gets its anchor as id, and the anchor is not shown', () => {
  expect(renderMarkdown('Groups count. {#cgroups}\n\nPlain.')).toBe(
    '<p id="cgroups">Groups count.</p>\n<p>Plain.</p>\n',
  );
});

test('an anchor with other letters stays text', () => {
  expect(renderMarkdown('Text {#a"b}')).toBe('<p>Text {#a&quot;b}</p>\n');
});

test('short code is kept together', () => {
  expect(renderInline('`uname -r`')).toBe('<code class="word">uname -r</code>');
});

test('longer code breaks at its spaces, but not inside an option', () => {
  expect(renderInline('`docker run --rm <img>`')).toBe(
    '<code>docker run <span class="word">--rm</span> &lt;img&gt;</code>',
  );
});

test('a listing is plain text that the keyboard reaches', () => {
  expect(renderMarkdown('```sh\necho "<b>"\n```')).toBe(
    '<pre class="listing" tabindex="0"><code>echo &quot;&lt;b&gt;&quot;\n</code></pre>\n',
  );
});

test.each(['https://example.com/', 'http://example.com/', '/read/docker.images#layers', '#layers'])(
  '%s becomes a link',
  (address) => {
    expect(renderInline(`[x](${address})`)).toBe(`<a href="${address}">x</a>`);
  },
);

test('a title is no place for links, and keeps their words', () => {
  expect(renderTitle('See [`x` *y*](/a) and <https://example.com/> ![z](/b)')).toBe(
    'See <code class="word">x</code> <em>y</em> and https://example.com/ z',
  );
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'data:image/png;base64,AAAA',
  'file:///etc/passwd',
])('%s does not become a link', (address) => {
  expect(renderInline(`[x](${address})`)).not.toContain('<a');
  expect(renderInline(`<${address}>`)).not.toContain('<a');
});

test('a picture loads nothing', () => {
  expect(renderMarkdown('![x](https://example.com/x.png)')).not.toContain('<img');
});

test('whatever is written, no tag comes out that Markdown does not make', () => {
  const hostile = fc.array(
    fc.constantFrom(
      '<script>',
      '<img onerror=x>',
      '`',
      '*',
      '[',
      '](',
      ')',
      '{#',
      '}',
      '"',
      "'",
      '&',
      '\n',
      ' ',
      'a',
      '#',
    ),
  );
  const known =
    /<\/?(p|em|strong|code|a|span|ul|ol|li|pre|h[1-6]|hr|br|blockquote)( (id|class|href|title|tabindex)="[^"<>]*")*( \/)?>/g;
  fc.assert(
    fc.property(hostile, (pieces) => {
      expect(renderMarkdown(pieces.join('')).replaceAll(known, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 500 },
  );
});

const picture = `/pictures/docker/${'a0'.repeat(32)}-640x480.webp`;

test('a picture of this site is shown, with its size and its words', () => {
  expect(renderInline(`![An "image" of <b> *layers*](${picture})`)).toBe(
    `<img class="picture" src="${picture}" alt="An &quot;image&quot; of &lt;b&gt; layers" width="640" height="480" loading="lazy" decoding="async">`,
  );
});

test.each([
  'https://example.com/x.png',
  `https://example.com${picture}`,
  `/${picture}`,
  picture.replace('webp', 'svg'),
  picture.replace('docker', '..'),
  picture.replace('a0', 'A0'),
  '/api/queue',
])('of a picture at %s only the words are shown', (address) => {
  expect(renderInline(`![A *box*](${address})`)).toBe('A box');
});

const bodies = fc
  .array(
    fc.constantFrom(
      'A *text*. {#one}',
      '- A list {#two}\n- [x][y]',
      '## Heading',
      '```sh\nls\n```',
      '> Q {#three}',
      '[y]: /read/y',
      'End {#four}',
    ),
    {
      maxLength: 12,
    },
  )
  .map((blocks) => blocks.join('\n\n'));

test('the stretches of a body are the body, wherever it is cut', () => {
  fc.assert(
    fc.property(bodies, fc.subarray(['one', 'two', 'three', 'four', 'none']), (body, passages) => {
      const stretches = renderStretches(body, new Set(passages));
      expect(stretches.map(({ html }) => html).join('')).toBe(renderMarkdown(body));
    }),
  );
});

test('a stretch ends with the block that holds its passages', () => {
  const body = '## A\n\nFirst. {#one}\n\n- Item {#two}\n- Item {#three}\n\nTail.';
  const stretches = renderStretches(body, new Set(['one', 'two', 'three']));
  expect(stretches.map(({ passages }) => passages)).toEqual([['one'], ['two', 'three'], []]);
  expect(stretches[2]?.html).toBe('<p>Tail.</p>\n');
});
