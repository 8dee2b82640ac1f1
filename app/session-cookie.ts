import { encode } from 'next-auth/jwt';
import { sessionDays } from '../core/access/session-life.ts';
import { sessionCookie } from '../lib/request/session.ts';
import { keepCookie } from './own-cookie.ts';

const maxAge = sessionDays.most * 24 * 60 * 60;

/** Gives the browser the cookie that next-auth would give it. For actions. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  await keepCookie(sessionCookie, await encode({ token: { sid: sessionId }, secret, maxAge }), maxAge);
}

/** Takes the session's cookie from the browser. For actions. */
export const clearSessionCookie = (): Promise<void> => keepCookie(sessionCookie, '', 0);
