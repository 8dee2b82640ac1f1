import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';

const plainName = 'next-auth.session-token';

/** The name of the session cookie, as next-auth calls it. */
export function sessionCookieName(secure: boolean): string {
  return secure ? `__Secure-${plainName}` : plainName;
}

const tokenSchema = z.object({ sid: z.string().min(1) });

/** The id of the session that the browser's cookie names, or null. Whether it still stands, its row knows. */
export async function sessionIdOf(): Promise<string | null> {
  const jar = await cookies();
  const token = (jar.get(sessionCookieName(true)) ?? jar.get(sessionCookieName(false)))?.value;
  if (!token) return null;
  const payload = await decode({ token, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null);
  const read = tokenSchema.safeParse(payload);
  return read.success ? read.data.sid : null;
}
