const hissing = /(s|x|z|ch|sh)$/;

/** The English plural by its rule: irregular ones are for the author to list. */
function pluralOf(word: string): string {
  if (hissing.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Whether one of two English words is the plural of the other, by rule. Words under 3 letters have none. */
export function isPluralOf(one: string, other: string): boolean {
  if (one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /[a-z]{3}$/.test(short) && pluralOf(short) === long;
}
