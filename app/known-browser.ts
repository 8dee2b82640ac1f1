import { randomUUID } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { typedEmail } from '../features/people/typed-email.ts';
import { tokenHash } from '../lib/id/token-hash.ts';
import { keepCookie, keptCookie } from './own-cookie.ts';

const name = 'known-browser';
const aYear = 365 * 24 * 60 * 60;
const schema = z.object({ browser: z.uuid(), account: z.string() });

// Sealed with a key of its own: no session's cookie can stand in for it, nor it for one.
const seal = () => ({ secret: process.env.NEXTAUTH_SECRET ?? '', salt: name });

/** Has this browser know that the owner of the e-mail has signed in with it. For actions and routes. */
export async function rememberBrowser(email: string): Promise<void> {
  const token = { browser: randomUUID(), account: tokenHash(typedEmail(email)) };
  await keepCookie(name, await encode({ token, maxAge: aYear, ...seal() }), aYear);
}

/** The id of this browser where the owner of this e-mail was the last who signed in with it; else null. */
export async function knownBrowserOf(email: string): Promise<string | null> {
  const token = await keptCookie(name);
  if (!token) return null;
  const read = schema.safeParse(await decode({ token, ...seal() }).catch(() => null));
  return read.success && read.data.account === tokenHash(typedEmail(email)) ? read.data.browser : null;
}
