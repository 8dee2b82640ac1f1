import { cookies } from 'next/headers';
import { halfSignInMinutes } from '../../../features/people/second-factor/half-sign-in.ts';
import { isSecure } from '../../../lib/request/session.ts';

const name = 'half-sign-in';

/** Has this browser hold the token of a half sign-in; null takes it away. For actions. */
export async function keepHalfSignIn(token: string | null): Promise<void> {
  const maxAge = token === null ? 0 : halfSignInMinutes * 60;
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/sign-in', secure: await isSecure(), maxAge } as const;
  (await cookies()).set(name, token ?? '', attributes);
}

export const halfSignInToken = async (): Promise<string> => (await cookies()).get(name)?.value ?? '';
