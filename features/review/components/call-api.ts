import type { Problem } from '../api-types.ts';

/** `status` 0: the server was not reached, or what answered was not the server. `retryAfter` is in seconds. */
export type Reply<Body> =
  | { ok: true; body: Body }
  | { ok: false; status: number; detail: string | null; retryAfter: number | null };

const timeoutMs = 15_000;
const unreached = { ok: false, status: 0, detail: null, retryAfter: null } as const;

/**
 * One JSON request to the own server; it never throws.
 * @param learnerId whose page asks: where another person has signed in meanwhile, in another tab, nothing is done
 */
export async function callApi<Body>(learnerId: string, path: string, body?: unknown): Promise<Reply<Body>> {
  const post = { method: 'POST', body: JSON.stringify(body) };
  try {
    const response = await fetch(path, {
      ...(body === undefined ? {} : post),
      headers: { 'wengu-learner': learnerId, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      cache: 'no-store',
      // A network's own sign-in page must not pass for an acknowledgement.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await readReply<Body>(response);
  } catch {
    return unreached;
  }
}

async function readReply<Body>(response: Response): Promise<Reply<Body>> {
  const said = response.headers.get('content-type') ?? '';
  const json: unknown = /[/+]json/.test(said) ? await response.json() : undefined;
  if (response.ok) return json === undefined ? unreached : { ok: true, body: json as Body };
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const detail = (json as Partial<Problem> | undefined)?.detail ?? null;
  return { ok: false, status: response.status, detail, retryAfter: Number.isNaN(seconds) ? null : seconds };
}
