import { markdown } from './markdown.ts';

/** Letters of no script: Markdown carries them through unchanged. Each stands around the id of a blank. */
const [from, to] = ['\u{E000}', '\u{E001}'];
const mark = /\[\[([a-z0-9-]{1,40})\]\]/g;
const step = /<(\/?)([a-z0-9]+)(?:[ /][^<>]*)?>|\u{E000}([a-z0-9-]+)\u{E001}/gu;

/** A blank that no one can fill in: in the words of a picture, or in an address. */
const inTag = /(\u{E000}|%EE%80%80)[a-z0-9-]+(\u{E001}|%EE%80%81)/gu;

type Piece = { html: string } | { blank: string };

/** A paragraph or a listing, cut where blanks stand; each piece of HTML is safe and whole by itself. */
export type Block = { code: boolean; pieces: Piece[] };

/** Markdown with `[[id]]` where blanks stand; `name` gives the name by which the blank is to be known. */
export function renderWithBlanks(text: string, name: (id: string) => string): Block[] {
  const marked = text.replace(/[\u{E000}\u{E001}]/gu, '').replace(mark, `${from}$1${to}`);
  const { renderer, options, utils } = markdown;
  return markdown.parse(marked, {}).flatMap((token): Block[] => {
    if (token.type === 'fence' || token.type === 'code_block')
      return [{ code: true, pieces: cut(utils.escapeHtml(token.content.trimEnd()), name) }];
    if (token.type !== 'inline') return [];
    return [{ code: false, pieces: cut(renderer.renderInline(token.children ?? [], options, {}), name) }];
  });
}

/** Cuts HTML at its blanks: what is open before one is closed there and opened again behind it. */
function cut(html: string, name: (id: string) => string): Piece[] {
  const pieces: Piece[] = [];
  const open: { tag: string; name: string }[] = [];
  let piece = '';
  let at = 0;
  const close = () => {
    const closed = open.map((each) => `</${each.name}>`).reverse();
    if (piece.replace(/<(?!img )[^<>]*>/g, '') !== '') pieces.push({ html: [piece, ...closed].join('') });
    piece = open.map((each) => each.tag).join('');
  };
  for (const found of html.matchAll(step)) {
    const [whole, slash, tag = '', blank] = found;
    piece += html.slice(at, found.index);
    at = found.index + whole.length;
    if (blank !== undefined) {
      close();
      pieces.push({ blank: name(blank) });
      continue;
    }
    piece += whole.replace(inTag, '…');
    if (slash) open.pop();
    else if (tag !== 'br' && tag !== 'img') open.push({ tag: whole, name: tag });
  }
  piece += html.slice(at);
  close();
  return pieces;
}
