import { randomBytes } from 'node:crypto';

/** Crockford's base32 in lower case: no letter that looks like a digit. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A name that nobody else is given, as ids and addresses can hold it: ten letters, 50 bits. */
export function randomName(): string {
  return [...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('');
}
