/** As a word of its own: 80 does not stand in 8080. In Chinese, where words are not parted, one character is no word. */
export function standsIn(word: string, text: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return [...word].length > 1 && text.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    word !== '' &&
    new RegExp(`(?<![\\p{Script=Latin}\\d_.-])${escaped}(?![\\p{Script=Latin}\\d_-]|\\.\\d)`, 'u').test(text)
  );
}
