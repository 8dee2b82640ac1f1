/** What is fit for a placeholder, and an example of it. */
const kinds: Record<string, { fit: RegExp; example: string }> = {
  any: { fit: /^.+$/s, example: 'something' },
  name: { fit: /^[A-Za-z0-9][\w.-]*$/, example: 'web' },
  port: { fit: /^[1-9]\d{0,4}$/, example: '808' },
  number: { fit: /^\d+$/, example: '1' },
  image: { fit: /^[a-z0-9][\w.:/@-]*$/, example: 'app' },
};
const pattern = new RegExp(`(?<!\\{)\\{(${Object.keys(kinds).join('|')})(\\d?)\\}(?!\\})`, 'g');

/** What each placeholder of a command stands for so far. */
export type Bindings = ReadonlyMap<string, string>;

/** `{name}`, `{port}` … in an accepted command, as they stand there; `{port1}` and `{port2}` are two of a kind. */
export function placeholdersIn(text: string): { text: string; kind: string }[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(pattern)].map(([text, kind = '']) => ({ text, kind }));
}

/** What looks like a placeholder and is of no known kind. */
export function unknownPlaceholdersIn(text: string): string[] {
  const known = placeholdersIn(text).map((each) => each.text);
  return [...text.matchAll(/(?<!\{)\{[A-Za-z]+\d*\}(?!\})/g)]
    .map(([each]) => each)
    .filter((each) => !known.includes(each));
}

/** The command with an example in the place of each placeholder. */
export function filledIn(text: string): string {
  return text.replace(pattern, (_, kind: string, which: string) => {
    const { example = '' } = kinds[kind] ?? {};
    return kind === 'port' ? example + (which || '0') : example + which;
  });
}

export const isPlaceholder = (text: string): boolean => placeholdersIn(text)[0]?.text === text;

/**
 * Whether `given` is `expected` with something fit in the place of each placeholder, the same for the same one. A
 * placeholder reaches up to where the text after it first stands.
 * @returns what the placeholders stand for now, or null
 */
export function fits(expected: string, given: string, bindings: Bindings): Bindings | null {
  const placeholders = placeholdersIn(expected);
  if (placeholders.length === 0) return expected === given ? bindings : null;
  const known = new Map(bindings);
  let from = 0;
  let at = 0;
  for (const [index, { text, kind }] of placeholders.entries()) {
    const start = expected.indexOf(text, from);
    const before = expected.slice(from, start);
    if (!given.startsWith(before, at)) return null;
    from = start + text.length;
    at += before.length;
    const next = placeholders[index + 1];
    const after = expected.slice(from, next ? expected.indexOf(next.text, from) : undefined);
    const end = next ? given.indexOf(after, at) : given.length - after.length;
    if (end < at || !given.startsWith(after, end)) return null;
    const value = given.slice(at, end);
    if ((known.get(text) ?? value) !== value || !kinds[kind]?.fit.test(value)) return null;
    known.set(text, value);
    at = end;
  }
  return known;
}
