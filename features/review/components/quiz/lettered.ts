const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of HTML that Markdown made, for places where no HTML can stand. */
export function plainText(html: string): string {
  const bare = html.replace(/<[^>]*>/g, '');
  return bare.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** `A  text`: the letter is the key that jumps to it. */
export function lettered(at: number, text: string): string {
  return `${String.fromCodePoint(0x41 + at)}\u2002${text}`;
}
