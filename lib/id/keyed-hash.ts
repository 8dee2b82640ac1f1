import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A process has one secret, and reading it anew costs as much as hashing. */
const keys = new Map<string, KeyObject>();

function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret, 'utf8');
  keys.set(secret, key);
  return key;
}

/** A name that tells nothing of its parts to who has no secret: 22 letters, always as long. */
export function keyedHash(secret: string, ...parts: (string | number)[]): string {
  return createHmac('sha256', keyOf(secret)).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
