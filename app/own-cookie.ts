import { cookies } from 'next/headers';
import { cookieName, isSecure } from '../lib/request/session.ts';

/** What a script and other sites can do with our cookies: nothing. */
export const cookieAttributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const;

/** Has the browser keep a cookie that only the server reads; for 0 seconds: takes it away. For actions and routes. */
export async function keepCookie(name: string, value: string, seconds: number): Promise<void> {
  const secure = await isSecure();
  (await cookies()).set(cookieName(name, secure), value, { ...cookieAttributes(secure), maxAge: seconds });
}

export async function keptCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name, await isSecure()))?.value;
}
