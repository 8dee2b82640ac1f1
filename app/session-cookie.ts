import { cookies, headers } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { sessionDays } from '../features/people/open-session.ts';
import { sessionCookieName } from '../lib/request/session.ts';

const maxAge = sessionDays * 24 * 60 * 60;

/** Gives the browser the cookie that next-auth would give it. For actions. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https';
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  const token = await encode({ token: { sid: sessionId }, secret, maxAge });
  const jar = await cookies();
  jar.set(sessionCookieName(secure), token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge });
}

/** Takes the session's cookie from the browser, whichever of its names it has. For actions. */
export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  for (const secure of [true, false]) {
    jar.set(sessionCookieName(secure), '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 0 });
  }
}
