import { inject } from 'vitest';
import { makeAccount, type TestAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { expectDescribed } from './openapi/description.ts';
import { type Answer, type Request, send } from './send.ts';

/** A script with its own headers; each answer that it gets is held against docs/openapi.yaml. */
export type Client = {
  get<Body = unknown>(path: string): Promise<Answer<Body>>;
  post<Body = unknown>(path: string, body?: unknown): Promise<Answer<Body>>;
  /** For what is no plain JSON; the client's own headers are sent where the request names no others. */
  send<Body = unknown>(request: Request): Promise<Answer<Body>>;
};

export type Learner = Client & { account: TestAccount; headers: { Cookie: string; Origin: string } };

/** @param headers sent with every request; undefined leaves one out */
export function clientOf(url: string, headers: Request['headers'] = {}): Client {
  async function sendDescribed<Body>(request: Request): Promise<Answer<Body>> {
    const answer = await send<Body>(url, { ...request, headers: { ...headers, ...request.headers } });
    expectDescribed(request, answer);
    return answer;
  }
  return {
    send: sendDescribed,
    get: (path) => sendDescribed({ method: 'GET', path }),
    post: (path, body) =>
      sendDescribed({
        method: 'POST',
        path,
        ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      }),
  };
}

/** Where a test speaks to: the shared server, if it has none of its own. */
export type At = { url: string; databaseUrl: string };
export const shared = (): At => ({ url: inject('serverUrl'), databaseUrl: inject('databaseUrl') });

/** A learner of the test's own, signed in, who lives by UTC. */
export async function aLearner({ course, at = shared() }: { course?: string | null; at?: At } = {}): Promise<Learner> {
  const account = await makeAccount(at.databaseUrl, { zone: 'UTC', ...(course === undefined ? {} : { course }) });
  const cookies = await signIn(at.url, account);
  const headers = { Cookie: cookies.join('; '), Origin: at.url };
  return { ...clientOf(at.url, headers), account, headers };
}
