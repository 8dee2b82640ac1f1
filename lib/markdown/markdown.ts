import MarkdownIt, { type Token } from 'markdown-it';
import { latest } from '../latest.ts';
import { codeWords } from './code-words.ts';
import { readPictureAddress } from './picture-address.ts';

const anchorAtTheEnd = /(?<!\s)\s+\{#([a-z0-9-]+)\}$/;

/** Only http(s) and addresses inside this site: a scheme of any other kind never becomes a link. */
function isSafeLink(address: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  return scheme === undefined || /^https?$/i.test(scheme);
}

function make() {
  const markdown = new MarkdownIt('commonmark', { html: false });
  markdown.validateLink = isSafeLink;
  // Only pictures of this site are shown; of any other, its words.
  markdown.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const address = String(token?.attrGet('src') ?? '');
    const picture = readPictureAddress(address);
    const alt = markdown.utils.escapeHtml(self.renderInlineAsText(token?.children ?? [], options, env));
    if (!picture) return alt;
    const { width, height } = picture;
    return `<img class="picture" src="${address}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
  };
  markdown.renderer.rules.code_inline = (tokens, index) => codeWords(tokens[index]?.content ?? '');
  // A listing may scroll sideways, so the keyboard has to reach it.
  markdown.renderer.rules.fence = (tokens, index) =>
    `<pre class="listing" tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
  markdown.core.ruler.before('inline', 'passages', (state) => {
    state.tokens.forEach((token, index) => {
      const before = state.tokens[index - 1];
      const anchor = before?.type === 'paragraph_open' ? anchorAtTheEnd.exec(token.content)?.[1] : undefined;
      if (anchor === undefined) return;
      before?.attrSet('id', anchor);
      token.content = token.content.replace(anchorAtTheEnd, '');
    });
  });
  return markdown;
}

export const markdown = make();

const render = (tokens: Token[]) => markdown.renderer.render(tokens, markdown.options, {});

/** The body of a section as safe HTML; a paragraph that ends in ` {#anchor}` gets that id. */
export function renderMarkdown(body: string): string {
  return markdown.render(body);
}

/** A stretch of a section's body as safe HTML; `passages` are the anchors of those asked for that its last block holds. */
type Stretch = { html: string; passages: string[] };

/** The body of a section, cut behind each block that holds one of these passages: a paragraph, or a list of several. */
export function renderStretches(body: string, wanted: ReadonlySet<string>): Stretch[] {
  const tokens = markdown.parse(body, {});
  const stretches: Stretch[] = [];
  let from = 0;
  let passages: string[] = [];
  const cut = (to: number) => {
    if (to > from) stretches.push({ html: render(tokens.slice(from, to)), passages });
    from = to;
    passages = [];
  };
  tokens.forEach((token, at) => {
    const anchor = token.type === 'paragraph_open' ? String(token.attrGet('id') ?? '') : '';
    if (wanted.has(anchor)) passages.push(anchor);
    if (passages.length > 0 && token.level === 0 && token.nesting <= 0) cut(at + 1);
  });
  cut(tokens.length);
  return stretches;
}

/** A sentence or two (prompt, option, explanation) as safe HTML without block elements; many learners get the same ones. */
export const renderInline = latest(1_000_000, (text) => markdown.renderInline(text));

/** The same where it is itself a link, and a link in it would end that one: of links their words are left. */
export const renderTitle = latest(1_000_000, (text) => {
  const tokens = markdown.parseInline(text, {});
  for (const token of tokens) token.children = token.children?.filter(({ type }) => !type.startsWith('link_')) ?? null;
  return render(tokens);
});

/** The same, marked as of another language than what stands around it. */
export const renderInlineIn = (language: string, text: string): string =>
  `<span lang="${markdown.utils.escapeHtml(language)}">${renderInline(text)}</span>`;
