/**
 * UUID version 7 (RFC 9562, 5.7): ids made later sort later.
 * @param now milliseconds since 1970
 * @param random at least ten random bytes
 * @returns lower-case text of 36 characters
 */
export function uuidV7(now: number, random: Uint8Array): string {
  const time = Math.trunc(now).toString(16).padStart(12, '0').slice(-12);
  const [a = 0, b = 0, c = 0, ...rest] = random;
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  const node = rest.slice(0, 7).map(hex).join('');
  const version = `7${hex(a).slice(1)}${hex(b)}`;
  const variant = hex((c & 0x3f) | 0x80);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}${node.slice(0, 2)}-${node.slice(2)}`;
}

/** A new id. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
export const newUuid = (now: number): string => uuidV7(now, crypto.getRandomValues(new Uint8Array(10)));
