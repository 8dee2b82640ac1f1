import { setTimeout as pause } from 'node:timers/promises';
import { type Credentials, signIn } from '../../fixtures/api-client.ts';
import { type Client, clientOf } from '../client.ts';
import { type Answer, send } from '../send.ts';
import { encode, formsOf } from './page-forms.ts';

/**
 * A browser in which somebody is signed in. A session ends after thirty days: then it signs in again, as a person would;
 * and who is told to wait waits. Everything else than success is a fault.
 */
export async function aSession(url: string, credentials: Credentials) {
  let headers = { Cookie: '', Origin: url, 'Accept-Language': 'en' };
  let client: Client;
  async function enter(): Promise<void> {
    headers = { ...headers, Cookie: (await signIn(url, credentials)).join('; ') };
    client = clientOf(url, headers);
  }
  await enter();

  async function ask<Body>(request: () => Promise<Answer<Body>>, path: string): Promise<Body> {
    for (let tries = 1; tries <= 5; tries++) {
      const { status, body, text, headers: answered } = await request();
      if (status === 200) return body;
      if (status === 401) await enter();
      else if (status === 429) await pause(1000 * Number(answered['retry-after']));
      else throw new Error(`${status} for ${path}: ${text}`);
    }
    throw new Error(`${path} was refused five times.`);
  }

  async function page(path: string): Promise<string> {
    const { status, text, headers: answered } = await send(url, { method: 'GET', path, headers });
    if (status === 200) return text;
    const to = answered.location ?? '';
    if (![302, 303, 307].includes(status)) throw new Error(`${status} for ${path}: ${text}`);
    if (!to.endsWith('/sign-in')) return page(new URL(to, url).href.slice(url.length));
    await enter();
    return page(path);
  }

  return {
    get: <Body>(path: string) => ask<Body>(() => client.get<Body>(path), path),
    post: <Body>(path: string, body: unknown = {}) => ask<Body>(() => client.post<Body>(path, body), path),
    page,
    /** Whether the page has such a form now: its button, or anything in it, says these words. */
    offers: async (path: string, words: string) => formsOf(await page(path)).some(({ text }) => text.includes(words)),
    /** Fills in the form that says these words, sends it, and gives the path of the page that one is led to. */
    async submit(path: string, words: string, typed: Record<string, string | number> = {}): Promise<string> {
      const form = formsOf(await page(path)).find(({ text }) => text.includes(words));
      if (!form) throw new Error(`No form of ${path} says "${words}".`);
      for (const [name, value] of Object.entries(typed)) form.fields.set(name, String(value));
      const { type, body } = await encode(form.fields);
      const request = { method: 'POST', path, headers: { ...headers, 'Content-Type': type }, body };
      const { status, text, headers: answered } = await send(url, request);
      if (status === 303 && answered.location) return new URL(answered.location, url).href.slice(url.length);
      if (status === 200) return path;
      throw new Error(`${status} for the form "${words}" of ${path}: ${text}`);
    },
  };
}

export type Session = Awaited<ReturnType<typeof aSession>>;
