/** Everything that can be read in a value of any shape, in one form: width, case and letters of the same look count for nothing. */
export function searchText(value: unknown): string {
  return plain(leaves(value).join('\n'));
}

/** Whether every word of a search stands somewhere in a text made by `searchText`. */
export function holdsWords(text: string, search: string): boolean {
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
