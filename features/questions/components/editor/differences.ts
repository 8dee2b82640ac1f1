import type { Path } from './draft.ts';

/** A text that stands otherwise in one of two drafts; null where it does not stand at all. */
export type Difference = { at: Path; before: string | null; after: string | null };

/** What tells one draft from another, text by text, in the order of the second. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [one, other] = [new Map(leaves(before)), new Map(leaves(after))];
  const places = [...new Set([...other.keys(), ...one.keys()])];
  return places.flatMap((key) => {
    const [was, is] = [one.get(key), other.get(key)];
    if (was?.text === is?.text) return [];
    return [{ at: (is ?? was)?.at ?? [], before: was?.text ?? null, after: is?.text ?? null }];
  });
}

type Leaf = { at: Path; text: string };

function leaves(value: unknown, at: Path = []): [string, Leaf][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [[JSON.stringify(at), { at, text: String(value) }]];
  const inside = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return inside.flatMap(([step, each]) => leaves(each, [...at, step]));
}

/** The draft with another text in a place; as it was where there is no such place. */
export function withText<Value>(value: Value, [step, ...rest]: Path, text: string): Value {
  if (step === undefined) return text as Value;
  if (Array.isArray(value)) return value.map((each, at) => (at === step ? withText(each, rest, text) : each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const inside = value as Record<string, unknown>;
  if (rest.length > 0 && inside[step] === undefined) return value;
  return { ...value, [step]: withText(inside[step], rest, text) };
}
