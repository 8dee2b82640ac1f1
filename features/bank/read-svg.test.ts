import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDiagram, anElement } from '../../core/article/diagram/diagram.builder.ts';
import { writeDiagram } from '../../core/article/diagram/write-diagram.ts';
import { readSvg } from './read-svg.ts';

const problems = (text: string) =>
  readSvg('a.svg', text).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const xmlns = 'xmlns="http://www.w3.org/2000/svg"';

test('a file is a tree of elements and letters, each with its line; comments are left out', () => {
  const text = `<svg ${xmlns}>\n<!-- how -->\n<text\n x="1">A &amp; <tspan>B</tspan></text></svg>`;
  const tspan = { name: 'tspan', line: 4, attributes: {}, children: ['B'] };
  expect(readSvg('a.svg', text).root).toEqual({
    ...{ name: 'svg', line: 1, attributes: { xmlns: 'http://www.w3.org/2000/svg' } },
    children: ['\n', '\n', { name: 'text', line: 3, attributes: { x: '1' }, children: ['A & ', tspan] }],
  });
});

test('what is not well-formed is a problem on its line', () => {
  expect(problems(`<svg ${xmlns}>\n<g>\n</svg>`)).toEqual([expect.stringMatching(/^a\.svg:2 .+/)]);
  expect(problems(`<svg ${xmlns}>\n<rect x=1/></svg>`)).toEqual([expect.stringMatching(/^a\.svg:2 .+/)]);
  expect(problems('')).toEqual([expect.stringMatching(/^a\.svg:1 .+/)]);
  expect(problems('no svg')).toEqual([expect.stringMatching(/^a\.svg:1 .+/)]);
});

test('entities of its own, instructions and raw text are not for drawings', () => {
  const doctype = '<!DOCTYPE svg [<!ENTITY a "b">]>';
  expect(problems(`${doctype}\n<svg ${xmlns}/>`)).toEqual(['a.svg:1 a <!DOCTYPE> cannot be used here']);
  expect(problems(`<svg ${xmlns}>\n<?php ?></svg>`)).toEqual(['a.svg:2 php cannot be used here']);
  expect(problems(`<svg ${xmlns}><title><![CDATA[<b>]]></title></svg>`)).toEqual([
    'a.svg:1 #cdata-section cannot be used here',
  ]);
});

test('elements of another kind of document are none of a drawing', () => {
  const message = 'is not of xmlns="http://www.w3.org/2000/svg"';
  expect(problems('<svg/>')).toEqual([`a.svg:1 <svg> ${message}`]);
  expect(problems(`<svg ${xmlns}>\n<p xmlns="http://www.w3.org/1999/xhtml"/></svg>`)).toEqual([
    `a.svg:2 <p> ${message}`,
  ]);
});

test('a drawing that was written is read as it was, whatever its letters', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', '容', ' ', '<', '>', '&', '"', "'", ']]>', '{') });
  fc.assert(
    fc.property(letters, letters, (value, said) => {
      const text = anElement('text', { class: value }, `${said}.`, anElement('tspan', {}, `${said}.`));
      const written = writeDiagram(aDiagram(anElement('g', {}, text)));
      const { root, problems } = readSvg('a.svg', written);
      expect(problems).toEqual([]);
      expect(root && writeDiagram(root)).toBe(written);
      expect(JSON.stringify(root)).toContain(JSON.stringify(`${said}.`));
    }),
  );
});
