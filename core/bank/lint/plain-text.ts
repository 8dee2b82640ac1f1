/** Markdown as it is read aloud: no marks of emphasis or code, of a link only its words. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^ {0,3}(```|~~~).*$/gm, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|\b_|_\b/g, '')
    .trim();
}

/** What stands in backticks, and every listing. */
export function codeIn(markdown: string): string[] {
  const listings = [...markdown.matchAll(/^ {0,3}```[^\n]*\n([\s\S]*?)\n? {0,3}```/gm)].map(([, code = '']) => code);
  const prose = markdown.replace(/^ {0,3}```[^\n]*\n[\s\S]*?```/gm, ' ');
  const spans = [...prose.matchAll(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)].map(([, , code = '']) => code);
  return [...listings, ...spans].map((code) => code.trim());
}
