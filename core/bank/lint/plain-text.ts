const listing = /^ {0,3}(```|~~~)[^\n]*\n([\s\S]*?)^ {0,3}\1[^\n]*$/gm;
/** A run of backticks, what it opens, and the next run that is as long. */
const span = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;

/** Markdown as it is read aloud: no marks of emphasis or code, of a link only its words. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^ {0,3}(```|~~~).*$/gm, ' ')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]|\b_|_\b/g, '')
    .trim();
}

/** What stands in backticks, and every listing. */
export function codeIn(markdown: string): string[] {
  const listings = [...markdown.matchAll(listing)].map(([, , code = '']) => code);
  const spans = [...markdown.replace(listing, ' ').matchAll(span)].map(([, , code = '']) => code);
  return [...listings, ...spans].map((code) => code.trim());
}

/** The text with `word` in the place of code. */
export const withoutCode = (markdown: string, word = ' '): string =>
  markdown.replace(listing, word).replace(span, word);
