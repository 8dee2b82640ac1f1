import { expect, test } from 'vitest';
import { isAllowedElement } from '../../core/article/diagram/allowed.ts';
import { lintDiagram } from '../../core/article/diagram/lint-diagram.ts';
import { showDiagram } from '../../core/article/diagram/show-diagram.ts';
import { writeDiagram } from '../../core/article/diagram/write-diagram.ts';
import { readSvg } from '../../features/bank/read-svg.ts';
import { payloads } from './payloads.ts';

const drawing = (inner: string, attributes = '', before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 90"${attributes}><title>A</title><desc>B</desc>${inner}</svg>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The places of a drawing's file in which one can stand. */
const around: Record<string, (payload: string) => string> = {
  'as the whole file': (payload) => payload,
  'among the shapes': (payload) => drawing(payload),
  'in letters': (payload) => drawing(`<text>${payload}</text>`),
  'as letters': (payload) => drawing(`<text>${escaped(payload)}</text>`),
  'as a comment': (payload) => drawing(`<!-- ${payload} -->`),
  'as data': (payload) => drawing(`<text><![CDATA[${payload}]]></text>`),
  'among attributes': (payload) => drawing('<rect/>', ` ${payload}`),
  'as a class': (payload) => drawing(`<g class="${escaped(payload)}"/>`),
  'as an address': (payload) => drawing(`<image href="${escaped(payload)}"/>`),
  'as an entity': (payload) => drawing('<text>&x;</text>', '', `<!DOCTYPE svg [<!ENTITY x "${escaped(payload)}">]>`),
  'as an instruction': (payload) => drawing('', '', `<?xml-stylesheet ${payload}?>`),
};

/** What becomes of a file of the bank: null where it is refused. */
function shown(text: string): string | null {
  const { root } = readSvg('diagram.en.svg', text);
  return root && lintDiagram(root).length === 0 ? showDiagram(writeDiagram(root), 'a.b') : null;
}

const tag = /<\/?([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)\/?>/g;
const attribute = / ([a-zA-Z0-9-]+)="([^"]*)"/g;

/** Elements and attributes that no drawing may have. */
function foreignIn(html: string): string[] {
  const strange = html.replaceAll(tag, '').match(/[<>].{0,60}/g) ?? [];
  const elements = [...html.matchAll(tag)].flatMap(([, name = '', attributes = '']) => [
    ...(isAllowedElement(name) ? [] : [name]),
    ...[...attributes.matchAll(attribute)].flatMap(([whole, name = '', value = '']) =>
      /^(on|style|href|src)/i.test(name) || (name !== 'xmlns' && /:|url\(/.test(value)) ? [whole] : [],
    ),
  ]);
  return [...strange, ...elements];
}

test.each(Object.entries(around))('no hostile text leaves a drawing %s', (_, put) => {
  const left = payloads.flatMap((payload) => {
    const foreign = foreignIn(shown(put(payload)) ?? '');
    return foreign.length > 0 ? [{ payload, foreign }] : [];
  });
  expect(left).toEqual([]);
});

test('a drawing can show each of them as letters, and none is a drawing by itself', () => {
  expect(payloads.filter((payload) => shown(drawing(`<text>${escaped(payload)}</text>`)) === null)).toEqual([]);
  expect(payloads.filter((payload) => shown(payload) !== null)).toEqual([]);
});
