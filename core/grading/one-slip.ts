/** Shorter words are too near to others: "image" may be mistyped, "run" and "rum" are two words. */
const shortest = 5;

/**
 * Whether `typed` is `word` with one slip of the finger: a letter too many, too few or another, or two neighbours
 * swapped (a Damerau–Levenshtein distance of exactly 1). Only in words of five letters or more; where digits or Chinese
 * characters stand, another one means another thing.
 */
export function isOneSlip(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 2) return false; // a letter is one or two units long
  const [own, other] = [[...word], [...typed]];
  if (own.length < shortest || /\p{Script=Han}|\d/u.test(word + typed)) return false;
  let start = 0;
  while (start < own.length && own[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(own.length, other.length) - start && own.at(-1 - end) === other.at(-1 - end)) end++;
  const left = own.slice(start, own.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length + right.length === 0) return false;
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}
