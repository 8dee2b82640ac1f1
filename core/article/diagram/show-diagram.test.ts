import { expect, test } from 'vitest';
import { aDiagram, anElement } from './diagram.builder.ts';
import { showDiagram } from './show-diagram.ts';
import { writeDiagram } from './write-diagram.ts';

test('a drawing is an image that its title names and its desc describes', () => {
  const shown = showDiagram(writeDiagram(aDiagram(anElement('rect', { x: '1' }))), 'docker.first');
  expect(shown.replace(/\n */g, '')).toBe(
    '<svg role="img" aria-labelledby="docker.first.diagram-title" aria-describedby="docker.first.diagram-desc" ' +
      'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 200"><title id="docker.first.diagram-title">A stack</title>' +
      '<desc id="docker.first.diagram-desc">Three layers.</desc><rect x="1"/></svg>',
  );
});

test('classes are kept apart from those of the page', () => {
  const shown = showDiagram(writeDiagram(aDiagram(anElement('path', { class: 'wash mark' }))), 'a.b');
  expect(shown).toContain('<path class="diagram-wash diagram-mark"/>');
});

test('letters that look like an attribute are shown as they are', () => {
  const written = writeDiagram(aDiagram(anElement('text', {}, '<title> class="mark"')));
  expect(showDiagram(written, 'a.b')).toContain('<text>&lt;title&gt; class=&quot;mark&quot;</text>');
});
