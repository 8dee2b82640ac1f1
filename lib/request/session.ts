import { cookies, headers } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';

/** As next-auth calls it. */
export const sessionCookie = 'next-auth.session-token';

/** Whether the browser came by https. The header is our own server's, whatever the client sent. */
export async function isSecure(): Promise<boolean> {
  return (await headers()).get('x-forwarded-proto') === 'https';
}

/** What a cookie of ours is called: on https so that no other host and no plain connection can set it. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

const tokenSchema = z.object({ sid: z.string().min(1) });

/** The id of the session that the browser's cookie names, or null. Whether it still stands, its row knows. */
export async function sessionIdOf(): Promise<string | null> {
  const token = (await cookies()).get(cookieName(sessionCookie, await isSecure()))?.value;
  if (!token) return null;
  const payload = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null);
  const read = tokenSchema.safeParse(payload);
  return read.success ? read.data.sid : null;
}
