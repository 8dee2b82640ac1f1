import type { z } from 'zod';
import { problem } from './problem.ts';

const largest = 65_536;

export type Read<Body> = { ok: true; body: Body } | { ok: false; refusal: Response };

/** The JSON body of a request by its schema, or the refusal: too large, not said to be JSON, not JSON, wrong fields. */
export async function readBody<Body>(request: Request, schema: z.ZodType<Body>): Promise<Read<Body>> {
  const bytes = await readBytes(request, largest);
  if (!bytes) return refused(413, 'body-too-large');
  // Nothing sent is as good as {}: the schema says whether that is enough.
  if (bytes.length > 0 && !isJson(request)) return refused(415, 'unsupported-media-type');
  const given = bytes.length === 0 ? { json: {} } : parse(bytes);
  if (!given) return refused(400, 'not-json');
  const read = schema.safeParse(given.json);
  return read.success ? { ok: true, body: read.data } : refused(400, 'bad-body');
}

async function refused(...why: Parameters<typeof problem>): Promise<{ ok: false; refusal: Response }> {
  return { ok: false, refusal: await problem(...why) };
}

function isJson(request: Request): boolean {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json';
}

/** Null as soon as there are more than `largest`: a body may lie about its length, or never end. */
export async function readBytes(request: Request, largest: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): { json: unknown } | null {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}
