import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diagramClasses } from './allowed.ts';
import { aDiagram, anElement } from './diagram.builder.ts';
import type { DiagramElement } from './diagram-element.ts';
import { lintDiagram } from './lint-diagram.ts';

const faults = (root: DiagramElement) => lintDiagram(root).map(({ line, message }) => `${line} ${message}`);

test('a drawing of shapes, letters and the classes of the theme is sound', () => {
  const label = anElement('text', { x: '5', y: '20.5', 'text-anchor': 'middle' }, 'A ', anElement('tspan', {}, 'B'));
  const shapes = [
    anElement('path', { d: 'M1 2l-4 -8h8z', class: 'wash mark' }),
    anElement('circle', { r: '3' }),
    label,
  ];
  expect(faults(aDiagram('\n  ', anElement('g', { class: 'line' }, ...shapes)))).toEqual([]);
});

test.each([
  ['script', {}],
  ['style', {}],
  ['image', { href: 'https://example.org/a.png' }],
  ['use', { href: '#a' }],
  ['foreignObject', {}],
  ['animate', {}],
  ['a', { href: '/today' }],
  ['SVG', {}],
])('<%s> is not allowed', (name, attributes) => {
  expect(faults(aDiagram(anElement(name, attributes)))).toEqual([`1 <${name}> is not allowed`]);
});

test.each([
  ['onclick', 'alert(1)'],
  ['style', 'fill: red'],
  ['fill', 'url(https://example.org)'],
  ['id', 'today'],
  ['href', '#a'],
  ['xlink:href', '#a'],
  ['tabindex', '0'],
  ['cx', '3'],
])('a <rect> may not have %s', (name, value) => {
  expect(faults(aDiagram(anElement('rect', { [name]: value })))).toEqual([`1 <rect> may not have ${name}`]);
});

test.each([
  ['class', 'button'],
  ['class', 'line  mark'],
  ['d', 'M0 0 url(#a)'],
])('a <path> whose %s is "%s" is a fault', (name, value) => {
  expect(faults(aDiagram(anElement('path', { [name]: value })))).toEqual([`1 ${name}="${value}" is not allowed`]);
});

test('a drawing has the width of a phone, so that its letters can be read there', () => {
  const root = (viewBox: string) => ({ ...aDiagram(), attributes: { viewBox } });
  expect(faults(root('0 0 350 480'))).toEqual([]);
  expect(faults(root('0 0 700 480'))).toEqual(['1 viewBox="0 0 700 480" is not allowed']);
  expect(faults({ ...aDiagram(), attributes: {} })).toEqual(['1 has no viewBox="0 0 350 …"']);
});

test('a drawing says what it is and what it shows before it shows it', () => {
  const root = anElement('svg', { viewBox: '0 0 350 90' }, anElement('title', {}, ' \n'), anElement('text', {}, 'A'));
  expect(faults(root)).toEqual([
    '1 does not begin with a <title>, which names it',
    '1 has no <desc> after the title, which says what it shows to whoever cannot see it',
  ]);
});

test('letters outside a text would not be shown', () => {
  expect(faults(aDiagram(anElement('g', {}, 'lost')))).toEqual(['1 letters stand in <g>: they belong into a <text>']);
});

test('what is no drawing is not looked into', () => {
  expect(faults(anElement('html', {}, anElement('script')))).toEqual(['1 <html> is no <svg>']);
});

test('every class that a drawing may name has its rule', () => {
  const css = readFileSync(path.resolve(import.meta.dirname, '../../../app/styles/diagram.css'), 'utf8');
  const named = new Set([...css.matchAll(/\.diagram \.diagram-([a-z-]+)/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual([...diagramClasses].sort());
});
