type Values = Record<string, string | number>;

/** One sentence, with `{name}` where a value goes; by number where the language needs it. */
export type Counted = { one: string; other: string };

/** The sentence with its values in place. */
export function say(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence for so many; a language without a singular gives the same twice. */
export function sayCounted(sentence: Counted, n: number): string {
  return say(n === 1 ? sentence.one : sentence.other, { n });
}
