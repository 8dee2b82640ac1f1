import { randomBytes } from 'node:crypto';

/** 24 random bytes as text for an address: nobody guesses it. */
export const randomToken = (): string => randomBytes(24).toString('base64url');
