import { z } from 'zod';
import type { ProblemCode } from '../../problem.ts';

const bodySchema = z.looseObject({ callbackUrl: z.string().refine(isPlace).optional() });

/**
 * What is wrong with a request that next-auth would throw at: a body that is not JSON, a place to go on to that is no
 * address. A fault of the sender must not look like one of ours.
 */
export async function faultOf(request: Request): Promise<ProblemCode | null> {
  if (!placesIn(new URL(request.url).searchParams).every(isPlace)) return 'bad-query';
  const text = await request.clone().text();
  const type = request.headers.get('content-type') ?? '';
  const isJson = type.includes('application/json');
  if (text === '') return isJson && request.method === 'POST' ? 'not-json' : null;
  if (!isJson) return placesIn(new URLSearchParams(text)).every(isPlace) ? null : 'bad-body';
  const body = parse(text);
  if (!body) return 'not-json';
  return bodySchema.safeParse(body.json).success ? null : 'bad-body';
}

const placesIn = (fields: URLSearchParams) => fields.getAll('callbackUrl');

/** Whether next-auth can send somebody on to it. */
export function isPlace(text: string): boolean {
  // It becomes a header.
  if (!/^[\x21-\x7e]*$/.test(text)) return false;
  if (text === '' || text.startsWith('/')) return URL.canParse(text, 'http://localhost');
  return /^https?:/i.test(text) && URL.canParse(text);
}

function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}
