import { randomBytes } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 160 random bits in the base32 of RFC 4648: the secret that an authenticator app is given (RFC 4226, 4). */
export const randomSecret = (): string => [...randomBytes(32)].map((byte) => letters[byte % letters.length]).join('');
