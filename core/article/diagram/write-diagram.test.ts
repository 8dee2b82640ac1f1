import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDiagram, anElement } from './diagram.builder.ts';
import { writeDiagram } from './write-diagram.ts';

test('a drawing is an image that its title names and its desc describes', () => {
  expect(writeDiagram(aDiagram('\n  ', anElement('rect', { x: '1' })), 'docker.first')).toBe(
    '<svg viewBox="0 0 350 200" role="img" aria-labelledby="docker.first.diagram-title" ' +
      'aria-describedby="docker.first.diagram-desc"><title id="docker.first.diagram-title">A stack</title>' +
      '<desc id="docker.first.diagram-desc">Three layers.</desc><rect x="1"/></svg>',
  );
});

test('white space counts among letters and nowhere else', () => {
  const text = anElement('text', {}, 'PID 1 ', anElement('tspan', {}, 'nginx'), ' runs');
  expect(writeDiagram(aDiagram(anElement('g', {}, '\n ', text, '\n')), 'a.b')).toContain(
    '<g><text>PID 1 <tspan>nginx</tspan> runs</text></g>',
  );
});

test('classes are kept apart from those of the page', () => {
  expect(writeDiagram(aDiagram(anElement('path', { class: 'wash mark' })), 'a.b')).toContain(
    '<path class="diagram-wash diagram-mark"/>',
  );
});

test('no letters can become an element or leave their attribute', () => {
  fc.assert(
    fc.property(fc.string(), (letters) => {
      const text = anElement('text', { x: letters }, letters);
      const [, attribute, inner] =
        /<text x="([^"]*)">([\s\S]*)<\/text>/.exec(writeDiagram(aDiagram(text), 'a.b')) ?? [];
      expect(inner ?? '').not.toMatch(/[<>]/);
      expect(unescaped(attribute ?? '')).toBe(letters);
    }),
  );
});

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
