import { STATUS_CODES } from 'node:http';
import { getLocale, getTranslations } from 'next-intl/server';
import type messages from '../../messages/en.json';

export type ProblemCode = keyof typeof messages.problems;

/** A refusal as RFC 9457 describes it; `retryAfter` in seconds. */
export async function problem(status: number, code: ProblemCode, retryAfter?: number): Promise<Response> {
  const t = await getTranslations('problems');
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, code, detail: t(code) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': await getLocale(),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  });
}
