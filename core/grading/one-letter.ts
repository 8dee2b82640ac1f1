import table from 'opencc-js/dict/TSCharacters';

/** Simplified characters by their traditional ones; where a character has several, the usual one stands first. */
const simplified = table.split('|').map((entry) => {
  const [traditional = '', usual = ''] = entry.split(' ');
  return [traditional, usual] as const;
});
const allAs = (one: string, others: string) => [...others].map((other) => [other, one] as const);

const usual = new Map([
  ...simplified,
  ...allAs('-', '‐‑‒–—−'),
  ...allAs("'", '‘’‛′´'),
  ...allAs(' ', '\t\n\v\f\r\u2028\u2029\ufeff'),
]);

/**
 * One letter for all that mean the same: Chinese in simplified characters, dashes, quotation marks and spaces as on a
 * keyboard. Characters are mapped one by one (OpenCC's table), for comparing only: a few words that keep a traditional
 * character in simplified writing lose it too.
 */
export function oneLetter(text: string): string {
  let letters = '';
  for (const letter of text) letters += usual.get(letter) ?? letter;
  return letters;
}
