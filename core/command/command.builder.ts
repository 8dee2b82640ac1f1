import fc from 'fast-check';
import { docker } from './docker.builder.ts';
import type { Flag, SubCommand } from './program.ts';

/** What a command is to do, before any way of writing it is chosen. A flag without a value is switched. */
export type Wish = { command: SubCommand; flags: { flag: Flag; values: string[] }[]; operands: string[] };

const value = fc.constantFrom('a', 'b1', 'c-2', 'd.e', '7', '80', 'k v', "it's", '$A', 'x"y', 'p:q');
const values = (flag: Flag) =>
  flag.value === undefined
    ? fc.constant<string[]>([])
    : fc.uniqueArray(value, { minLength: 1, maxLength: flag.value === 'one' ? 1 : 3 });

/** Any sub-command of Docker, with some of its flags and as many operands as it takes. */
export const aWish: fc.Arbitrary<Wish> = fc
  .constantFrom(...docker.commands.filter(({ flags, operands }) => flags.length > 0 && operands.most !== 0))
  .chain((command) =>
    fc.record({
      command: fc.constant(command),
      flags: fc
        .subarray(command.flags, { minLength: 1, maxLength: Math.min(5, command.flags.length) })
        .chain((flags) => fc.tuple(...flags.map((flag) => values(flag).map((values) => ({ flag, values }))))),
      operands: fc.uniqueArray(value, {
        minLength: Math.max(1, command.operands.least),
        maxLength: Math.max(1, Math.min(command.operands.most ?? 3, 3)),
      }),
    }),
  );

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
const escaped = (word: string) => word.replace(/[ '"$\\]/g, '\\$&');
/** The words of a command line, each written in one of the ways that the shell reads as the same. */
const line = (words: readonly string[]) =>
  fc
    .tuple(...words.map((word) => fc.constantFrom(quoted(word), escaped(word))), fc.constantFrom(' ', '  ', ' \\\n '))
    .map((parts) => parts.slice(0, -1).join(parts.at(-1)));

/** The ways of writing one flag with one value, each as words. */
function waysOf({ long, short, also = [], value: kind, default: preset }: Flag, value: string | undefined): string[][] {
  const names = [long, ...also].filter((name) => name !== undefined).map((name) => `--${name}`);
  const letters = short === undefined ? [] : [`-${short}`];
  if (kind === undefined) {
    if (preset === 'true') return [...names, ...letters].map((name) => [`${name}=false`]);
    return [...names, ...letters].flatMap((name) => [[name], [`${name}=true`], [`${name}=1`]]);
  }
  const given = value ?? '';
  return [
    ...names.flatMap((name) => [[name, given], [`${name}=${given}`]]),
    ...letters.flatMap((letter) => [[letter, given], [`${letter}=${given}`], [`${letter}${given}`]]),
  ];
}

/** Flags in any order; several values of one keep theirs only where it counts. */
function groups({ flags }: Wish): fc.Arbitrary<string[][]> {
  const each = flags.map(({ flag, values }) => {
    const ordered =
      flag.value === 'sequence' ? fc.constant(values) : fc.shuffledSubarray(values, { minLength: values.length });
    return ordered.chain((values) =>
      fc.tuple(...(values.length > 0 ? values : [undefined]).map((value) => fc.constantFrom(...waysOf(flag, value)))),
    );
  });
  return fc
    .tuple(...each)
    .chain((ways) => fc.shuffledSubarray(ways, { minLength: ways.length }))
    .map((ways) => ways.flat());
}

/** One of the ways of writing it. */
export function written(wish: Wish): fc.Arbitrary<string> {
  const { names, flagsFirst, operands } = wish.command;
  const free = operands.anyOrder
    ? fc.shuffledSubarray(wish.operands, { minLength: wish.operands.length })
    : fc.constant(wish.operands);
  return fc
    .tuple(fc.constantFrom(...names), groups(wish), free, fc.boolean(), fc.constantFrom([], ['sudo']))
    .chain(([name, flags, operands, flagsLast, before]) => {
      const rest = flagsLast && !flagsFirst ? [...operands, ...flags.flat()] : [...flags.flat(), ...operands];
      return line([...before, 'docker', ...name.split(' '), ...rest]);
    });
}
