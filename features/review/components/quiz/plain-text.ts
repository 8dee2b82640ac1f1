const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of HTML that Markdown made, for places where no HTML can stand. */
export function plainText(html: string): string {
  const bare = html.replace(/<[^<>]*>/g, '');
  return bare.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
