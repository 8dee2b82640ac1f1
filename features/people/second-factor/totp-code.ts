import { Secret, TOTP } from 'otpauth';
import { stepsAside, totp } from '../../../core/access/second-factor.ts';

const of = (secret: string) => new TOTP({ ...totp, secret: Secret.fromBase32(secret) });

/** The step of time that a code belongs to, or null when it is not one of now; `secret` in base32. */
export function stepOf(code: string, secret: string, now: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const aside = of(secret).validate({ token, timestamp: now, window: stepsAside });
  return aside === null ? null : Math.floor(now / (totp.period * 1_000)) + aside;
}

/** What an authenticator app reads from a picture. */
export const appAddress = (secret: string, { email, issuer }: { email: string; issuer: string }): string =>
  new TOTP({ ...totp, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();
