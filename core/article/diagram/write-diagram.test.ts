import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDiagram, anElement } from './diagram.builder.ts';
import { writeDiagram } from './write-diagram.ts';

test('a file has a line for each shape', () => {
  const group = anElement('g', {}, '\n\n', anElement('rect', { x: '1' }), anElement('path', { d: 'M1 2' }));
  expect(writeDiagram(aDiagram(' ', group))).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 200">
  <title>A stack</title>
  <desc>Three layers.</desc>
  <g>
    <rect x="1"/>
    <path d="M1 2"/>
  </g>
</svg>
`,
  );
});

test('white space counts among letters and nowhere else', () => {
  const text = anElement('text', {}, 'PID 1 ', anElement('tspan', {}, 'nginx'), ' runs');
  expect(writeDiagram(aDiagram(text))).toContain('  <text>PID 1 <tspan>nginx</tspan> runs</text>\n');
});

test('no letters can become an element or leave their attribute', () => {
  fc.assert(
    fc.property(fc.string(), (letters) => {
      const text = anElement('text', { x: letters }, `${letters}.`);
      const [, attribute = '', inner = ''] =
        /<text x="([^"]*)">([^<]*)<\/text>/.exec(writeDiagram(aDiagram(text))) ?? [];
      expect([attribute, inner].map(unescaped)).toEqual([letters, `${letters}.`]);
    }),
  );
});

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
