import table from 'opencc-js/dict/TSCharacters';

/** Simplified characters by their traditional ones; where a character has several, the usual one stands first. */
const simplified = new Map(
  table.split('|').map((entry) => {
    const [traditional = '', usual = ''] = entry.split(' ');
    return [traditional, usual] as const;
  }),
);

/**
 * Traditional Chinese characters replaced by simplified ones, one by one (OpenCC's table). For comparing only: a few
 * words that keep a traditional character in simplified writing lose it too.
 */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
