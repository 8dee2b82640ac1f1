/** A file, and the name under which it is to be kept. */
export type Fetched = { file: Blob; name: string };

const lineFeed = 10;

/**
 * Fetches a download to its end.
 * @param tell hears how many lines have come
 * @throws when it is refused or breaks off: then there is no file
 */
export async function fetchWhole(address: string, tell: (lines: number) => void): Promise<Fetched> {
  const response = await fetch(address);
  // Who is not signed in any more is sent to a page, which is no file.
  if (!response.ok || response.redirected || !response.body) throw new Error('The download was refused.');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let lines = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    lines += read.value.reduce((sum, byte) => (byte === lineFeed ? sum + 1 : sum), 0);
    tell(lines);
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'wengu';
  return { file: new Blob(parts, { type: response.headers.get('content-type') ?? '' }), name };
}
