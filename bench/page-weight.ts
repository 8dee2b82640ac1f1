import { gzipSync } from 'node:zlib';

/** The JavaScript that a modern browser loads with a page; `kilobytes` of 1000 bytes, gzipped. */
export type PageWeight = { path: string; kilobytes: number; scripts: number };

/**
 * Weighs the scripts that a page names in its HTML, those for old browsers (`nomodule`) left out. What the server sends
 * may be compressed otherwise, so each is fetched whole and compressed here.
 * @param cookies name=value pairs, as the browser would send them
 */
export async function weighPage(url: string, path: string, cookies: readonly string[]): Promise<PageWeight> {
  const page = await fetch(url + path, { headers: { Cookie: cookies.join('; ') }, redirect: 'manual' });
  if (page.status !== 200) throw new Error(`${path} cannot be weighed: the server answered ${page.status}.`);
  const sources = scriptsOf(await page.text());
  const weights = await Promise.all(sources.map((source) => gzipped(new URL(source, url))));
  const kilobytes = weights.reduce((sum, weight) => sum + weight, 0) / 1000;
  return { path, kilobytes, scripts: weights.length };
}

/** The addresses of a page's scripts, each once. */
function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const modern = tags.filter((tag) => !/\snomodule\b/i.test(tag));
  return [...new Set(modern.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

async function gzipped(address: URL): Promise<number> {
  const script = await fetch(address);
  if (!script.ok) throw new Error(`${address} cannot be weighed: the server answered ${script.status}.`);
  return gzipSync(Buffer.from(await script.arrayBuffer())).byteLength;
}
