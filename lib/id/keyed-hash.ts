import { createHmac } from 'node:crypto';

/** A name that tells nothing of its parts to who has no secret: 22 letters, always as long. */
export function keyedHash(secret: string, ...parts: (string | number)[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
