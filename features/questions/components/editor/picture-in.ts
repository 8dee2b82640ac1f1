/** The first picture among files that were pasted or dropped; null where there is none. */
export function pictureIn(files: FileList | null | undefined): File | null {
  return [...(files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;
}

/** A text with something put in at a place, counted in characters. */
export function putIn(text: string, at: number, what: string): string {
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
}
