/** `A  text`: the letter is the key that jumps to it. */
export function lettered(at: number, text: string): string {
  return `${String.fromCodePoint(0x41 + at)}\u2002${text}`;
}
