import { describe, expect, test } from 'vitest';
import { renderWithBlanks } from '../../lib/markdown/blanks.ts';
import { renderInline, renderMarkdown, renderTitle } from '../../lib/markdown/markdown.ts';
import { markdownAround, payloads } from './payloads.ts';

const renderers = {
  body: renderMarkdown,
  sentence: renderInline,
  title: renderTitle,
  cloze: (text: string) =>
    renderWithBlanks(text, (id) => id)
      .map(({ pieces }) => pieces.map(pieceOf).join(''))
      .join(''),
};
const pieceOf = (piece: { html: string } | { blank: string }) => ('html' in piece ? piece.html : '…');

const tags = 'p|em|strong|code|pre|a|span|ul|ol|li|h[1-6]|hr|br|blockquote|img';
const names = 'id|class|href|src|alt|title|tabindex|start|width|height|loading|decoding';
const known = new RegExp(`</?(${tags})( (${names})="[^"<>]*")*( /)?>`, 'g');
const addresses = / (?:href|src)="([^"]*)"/g;

/** What a browser takes an address for: what is written in entities counts, and what it passes over does not. */
const protocolOf = (address: string) =>
  URL.canParse(plain(address), 'http://here') ? new URL(plain(address), 'http://here').protocol : 'none';
const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Tags that Markdown does not make, and addresses that are none of the web's. */
function foreignIn(html: string): string[] {
  const strange = html.replaceAll(known, '').match(/[<>].{0,60}/g) ?? [];
  const elsewhere = [...html.matchAll(addresses)].map(([, address = '']) => address);
  return [...strange, ...elsewhere.filter((address) => !['http:', 'https:', 'none'].includes(protocolOf(address)))];
}

test('there are hostile texts enough', () => {
  expect(payloads.length).toBeGreaterThan(1_800);
});

test('no hostile text makes a link in a title, which is one', () => {
  const titles = payloads.flatMap((payload) =>
    Object.values(markdownAround).map((around) => renderTitle(around(payload))),
  );
  expect(titles.filter((html) => html.includes('<a '))).toEqual([]);
});

describe.each(Object.entries(renderers))('no hostile text leaves the Markdown of a %s', (_, render) => {
  test.each(Object.entries(markdownAround))('%s', (_, around) => {
    const left = payloads.flatMap((payload) => {
      const foreign = foreignIn(render(around(payload)));
      return foreign.length > 0 ? [{ payload, foreign }] : [];
    });
    expect(left).toEqual([]);
  });
});
