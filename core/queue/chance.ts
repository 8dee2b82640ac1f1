/**
 * A number in [0, 1) that looks random and follows from a text alone: FNV-1a (Fowler, Noll, Vo) of its UTF-16 units,
 * mixed by the finaliser of MurmurHash3 (Appleby; public domain), so that texts that differ in one letter lie far apart.
 */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
