import { halfSignInMinutes } from '../../../features/people/second-factor/half-sign-in.ts';
import { keepCookie, keptCookie } from '../../own-cookie.ts';

const name = 'half-sign-in';

/** Has this browser hold the token of a half sign-in; null takes it away. For actions. */
export const keepHalfSignIn = (token: string | null): Promise<void> =>
  keepCookie(name, token ?? '', token === null ? 0 : halfSignInMinutes * 60);

export const halfSignInToken = async (): Promise<string> => (await keptCookie(name)) ?? '';
