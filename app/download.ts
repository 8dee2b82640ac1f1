import { problem } from './api/problem.ts';

type Download = {
  /** The name under which a browser keeps it. */
  name: string;
  type: 'text/csv' | 'application/json';
  parts: AsyncGenerator<string>;
};

/** A moment of the database is held while somebody downloads: not by many at once, and not for ever. */
const mostAtOnce = 8;
const longestMs = 10 * 60_000;
let underWay = 0;

/**
 * A file that is sent while it is written. Its length is not known beforehand; when something fails on the way, or it
 * takes too long, the connection breaks, and the browser says that the download failed.
 */
export async function download({ method }: Request, { name, type, parts }: Download): Promise<Response> {
  if (underWay >= mostAtOnce) return problem(503, 'database-busy', 5);
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(method === 'HEAD' ? null : streamOf(parts), { headers });
}

function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let ended = false;
  async function end(): Promise<void> {
    if (ended) return;
    ended = true;
    underWay -= 1;
    clearTimeout(limit);
    await parts.return(undefined);
  }
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { value, done } = await parts.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        if (ended) throw new Error('The download took too long.');
        controller.close();
        await end();
      } catch (error) {
        await end();
        throw error;
      }
    },
    cancel: end,
  };
  underWay += 1;
  const limit = setTimeout(end, longestMs);
  return new ReadableStream(source, { highWaterMark: 0 });
}
