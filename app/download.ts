import { problem } from './api/problem.ts';
import { beginDownload } from './downloads-under-way.ts';

type Download = {
  personId: string;
  /** The name under which a browser keeps it. */
  name: string;
  type: 'text/csv' | 'application/json';
  parts: AsyncGenerator<string>;
};

/** A moment of the database is held while somebody downloads: not for ever. */
const longestMs = 10 * 60_000;

/**
 * A file that is sent while it is written. Its length is not known beforehand; when something fails on the way, or it
 * takes too long, the connection breaks, and the browser says that the download failed.
 */
export async function download({ method }: Request, { personId, name, type, parts }: Download): Promise<Response> {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  };
  if (method === 'HEAD') return new Response(null, { headers });
  const begun = beginDownload(personId);
  if ('end' in begun) return new Response(streamOf(parts, begun.end), { headers });
  return begun.refused === 'own' ? problem(429, 'too-many-downloads', 5) : problem(503, 'database-busy', 5);
}

function streamOf(parts: AsyncGenerator<string>, ended: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let hasEnded = false;
  async function end(): Promise<void> {
    if (hasEnded) return;
    hasEnded = true;
    ended();
    clearTimeout(limit);
    await parts.return(undefined);
  }
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { value, done } = await parts.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        if (hasEnded) throw new Error('The download took too long.');
        controller.close();
        await end();
      } catch (error) {
        await end();
        throw error;
      }
    },
    cancel: end,
  };
  const limit = setTimeout(end, longestMs);
  return new ReadableStream(source, { highWaterMark: 0 });
}
