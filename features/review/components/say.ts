import type { Counted } from './quiz/quiz-words.ts';

type Values = Record<string, string | number>;

/** The sentence with its values in place. */
export function say(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence for so many; a language without a singular gives the same twice. */
export function sayCounted(sentence: Counted, n: number): string {
  return say(n === 1 ? sentence.one : sentence.other, { n });
}
