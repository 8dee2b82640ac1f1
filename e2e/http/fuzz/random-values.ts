import { oneOf } from '../../fixtures/chance.ts';

export type Chance = () => number;

const characters = [
  'a',
  'Z',
  '0',
  '-',
  '_',
  '.',
  '@',
  ' ',
  '"',
  '\\',
  '/',
  '\0',
  '\n',
  'é',
  '鲸',
  '\u{1f40b}',
  '\u2028',
];

export const upTo = (largest: number, chance: Chance): number => Math.floor(chance() * (largest + 1));

export const aText = (longest: number, chance: Chance): string =>
  Array.from({ length: upTo(longest, chance) }, () => oneOf(characters, chance)).join('');

/** Anything that JSON can say, at most three levels deep. */
export function anyValue(chance: Chance, depth = 3): unknown {
  const several = <Item>(make: () => Item) => Array.from({ length: upTo(4, chance) }, make);
  const kinds: (() => unknown)[] = [
    () => null,
    () => chance() < 0.5,
    () => (chance() - 0.5) * 10 ** upTo(20, chance),
    () => upTo(10, chance),
    () => aText(30, chance),
  ];
  if (depth > 0) {
    kinds.push(
      () => several(() => anyValue(chance, depth - 1)),
      () => Object.fromEntries(several(() => [aText(8, chance), anyValue(chance, depth - 1)])),
    );
  }
  return oneOf(kinds, chance)();
}

/** Anything but what `passes`. */
export function anyValueBut(passes: (value: unknown) => boolean, chance: Chance): unknown {
  for (;;) {
    const value = anyValue(chance);
    if (!passes(value)) return value;
  }
}
