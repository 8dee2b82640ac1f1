const fence = /^[ >\-*+\d.)]*(`{3,}|~{3,})(.*)/;
const code = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
/** Addresses of a link and of a bare link. */
const addresses = [/\]\([^)]*(?:\)|$)/g, /<[a-z][a-z0-9+.-]*:[^<>]*>/gi];
/** Where the address of a link stands that is named elsewhere. */
const definition = /^[ >]*\[[^\]]+\]:\s*(?:\S.*)?$/gm;

/** Ids of blanks that stand where nothing is shown: a listing's first line, the address of a link. */
export function lostBlanks(text: string): string[] {
  const { unseen, prose } = partsOf(text);
  const links = addresses.flatMap((address) => prose.replace(code, ' ').match(address) ?? []);
  return [...unseen, ...links, ...(prose.match(definition) ?? [])].flatMap((part) =>
    [...part.matchAll(/\[\[([a-z0-9-]+)\]\]/g)].map(([, id = '']) => id),
  );
}

/** What is never shown, line by line, and what is neither that nor in a listing. */
function partsOf(text: string): { unseen: string[]; prose: string } {
  const unseen: string[] = [];
  const prose: string[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const [, marks = '', info = ''] = fence.exec(line) ?? [];
    if (open !== undefined) {
      if (marks.startsWith(open) && info.trim() === '') open = undefined;
    } else if (marks && !(marks.startsWith('`') && info.includes('`'))) {
      open = marks;
      unseen.push(info);
    } else {
      prose.push(line);
    }
  }
  return { unseen, prose: prose.join('\n') };
}
