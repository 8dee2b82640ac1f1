import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth from 'next-auth';
import { isSecure } from '../../lib/request/session.ts';
import { authOptions } from '../auth-options.ts';
import { cookieAttributes } from '../own-cookie.ts';
import { type Intent, keepIntent } from './intent.ts';
import { oidc } from './oidc-provider.ts';

const minutes = 15;

/**
 * Sends somebody to sign in elsewhere. For actions: so that the button works before any script has run, and needs no
 * token of next-auth's own.
 */
export async function startOidc(intent: Intent): Promise<never> {
  const csrf = await ask('GET', { nextauth: ['csrf'] }, {});
  const { csrfToken = '' } = csrf.body as { csrfToken?: string };
  // Where it stands in for a password, it is asked for anew.
  const anew = intent.to === 'confirm' ? { prompt: 'login', max_age: '0' } : {};
  const started = await ask('POST', { nextauth: ['signin', oidc], ...anew }, { csrfToken }, csrf.cookies);
  await keepIntent(intent);
  const kept = await cookies();
  const attributes = cookieAttributes(await isSecure());
  for (const [name, value] of started.cookies) kept.set(name, value, { ...attributes, maxAge: minutes * 60 });
  redirect(started.location);
}

type Answer = { body: unknown; location: string; cookies: Map<string, string> };

/** Asks next-auth as a page of Next's older router would, which is the way in that takes plain values. */
async function ask(
  method: string,
  query: Record<string, string | string[]>,
  body: Record<string, string>,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const sent = (await cookies()).getAll().map(({ name, value }) => [name, value] as const);
  const request = {
    ...{ method, query, body, headers: Object.fromEntries(await headers()) },
    cookies: Object.fromEntries([...sent, ...more]),
  };
  const set: Record<string, string | string[]> = {};
  let answered: unknown;
  const response = {
    getHeader: (name: string) => set[name],
    setHeader(name: string, value: string | string[]) {
      set[name] = value;
      return response;
    },
    status: () => response,
    send(sending: unknown) {
      answered = sending;
    },
    end() {},
  };
  await NextAuth(
    request as never,
    response as never,
    authOptions(await isSecure(), () => undefined),
  );
  const pairs = [set['Set-Cookie'] ?? []].flat().map((cookie) => cookie.slice(0, cookie.indexOf(';')).split('='));
  const named = pairs.map(([name = '', ...value]) => [name, decodeURIComponent(value.join('='))] as const);
  return { body: answered, location: String(set.Location ?? '/sign-in?oidc=failed'), cookies: new Map(named) };
}
