import type { CommandMeaning, ScriptMeaning, Values } from './meaning.ts';
import { type Bindings, fits, placeholdersIn } from './placeholder.ts';

type Pair = { expected: Values; given: Values };

/** Whether `given` means what `expected` says, with something fit in the place of each placeholder. */
export function isSameMeaning(expected: ScriptMeaning, given: ScriptMeaning): boolean {
  if (expected.commands.length !== given.commands.length || `${expected.joins}` !== `${given.joins}`) return false;
  const pairs = expected.commands.flatMap((command, at) => pairsOf(command, given.commands[at]));
  const open = pairs.filter((pair) => pair?.expected.values.some((value) => placeholdersIn(value).length > 0));
  return pairs.every((pair) => pair && (open.includes(pair) || isEqual(pair))) && areFit(open, new Map());
}

/** The values that have to go together; an undefined one where the commands are not alike to begin with. */
function pairsOf(expected: CommandMeaning, given: CommandMeaning | undefined): (Pair | undefined)[] {
  const areAlike =
    expected.command === given?.command &&
    expected.flags.length === given.flags.length &&
    expected.flags.every(({ name }, at) => name === given.flags[at]?.name) &&
    expected.redirections.every(({ operator }, at) => operator === given.redirections[at]?.operator);
  if (!areAlike) return [undefined];
  return [
    ...expected.flags.map((flag, at) => pairOf(flag, given.flags[at])),
    pairOf(expected.operands, given.operands),
    pairOf(targets(expected), targets(given)),
  ];
}

const targets = ({ redirections }: CommandMeaning): Values => ({
  values: redirections.map(({ to }) => to),
  anyOrder: false,
});

const pairOf = (expected: Values, given: Values | undefined): Pair | undefined =>
  given && expected.values.length === given.values.length ? { expected, given } : undefined;

const isEqual = ({ expected, given }: Pair) => expected.values.every((value, at) => value === given.values[at]);

/** Tries which value belongs to which, as long as what the placeholders stand for agrees. */
function areFit(pairs: readonly (Pair | undefined)[], bindings: Bindings): boolean {
  const [pair, ...others] = pairs;
  if (!pair) return true;
  const { expected, given } = pair;
  const [first, ...rest] = expected.values;
  if (first === undefined) return areFit(others, bindings);
  const candidates = expected.anyOrder ? given.values : given.values.slice(0, 1);
  return candidates.some((candidate, at) => {
    if (given.values.indexOf(candidate) < at) return false; // its equal was tried
    const bound = fits(first, candidate, bindings);
    const left = { values: given.values.toSpliced(at, 1), anyOrder: expected.anyOrder };
    return bound !== null && areFit([{ expected: { ...expected, values: rest }, given: left }, ...others], bound);
  });
}
