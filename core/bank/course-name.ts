/**
 * The id of a course that is made in the app: what its title has in plain Latin letters, so that an address can be read,
 * and a random end, so that it is nobody else's.
 * @param random letters and digits of lower case
 */
export function courseName(title: string, random: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(/ +/)
    .filter(Boolean);
  const readable = words.reduce((name, word) => (name.length + word.length < longest ? `${name}${word}-` : name), '');
  return `${readable}${random}`;
}
const longest = 40;
