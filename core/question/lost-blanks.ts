const listing = /^ {0,3}(`{3,}|~{3,})([^\n]*)\n[\s\S]*?(?:^ {0,3}\1[`~]* *$|(?![\s\S]))/gm;
const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
/** Addresses: of a link, of a bare link, of a link named elsewhere. */
const addresses = [/\]\([^)]*\)/g, /<[a-z][a-z0-9+.-]*:[^>]*>/gi, /^ {0,3}\[[^\]]+\]:.*$/gm];

/** Ids of blanks that stand where Markdown shows nothing: the first line of a listing, or the address of a link. */
export function lostBlanks(text: string): string[] {
  const firstLines = [...text.matchAll(listing)].map(([, , info = '']) => info);
  const prose = text.replace(listing, '').replace(code, '');
  const unseen = [...firstLines, ...addresses.flatMap((address) => prose.match(address) ?? [])];
  return unseen.flatMap((part) => [...part.matchAll(/\[\[([a-z0-9-]+)\]\]/g)].map(([, id = '']) => id));
}
