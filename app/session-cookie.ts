import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { sessionDays } from '../core/access/session-life.ts';
import { isSecure, sessionCookieName } from '../lib/request/session.ts';

const maxAge = sessionDays.most * 24 * 60 * 60;

/** Gives the browser the cookie that next-auth would give it. For actions. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  await setCookie(await encode({ token: { sid: sessionId }, secret, maxAge }), maxAge);
}

/** Takes the session's cookie from the browser. For actions. */
export function clearSessionCookie(): Promise<void> {
  return setCookie('', 0);
}

async function setCookie(value: string, seconds: number): Promise<void> {
  const secure = await isSecure();
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: seconds } as const;
  (await cookies()).set(sessionCookieName(secure), value, attributes);
}
