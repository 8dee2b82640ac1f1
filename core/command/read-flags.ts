import type { Flag } from './program.ts';

export type GivenFlag = { flag: Flag; value: string };

export type FlagFault = {
  fault: 'unknown-flag' | 'value-missing' | 'not-on-or-off';
  /** The flag as it was written, without its value. */
  what: string;
};

export type FlagsRead = { given: GivenFlag[]; operands: string[] };

const on = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const off = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

/**
 * Parts flags from operands as programs in Go and those that use getopt do: `--name value`, `--name=value`, `-n value`,
 * `-nvalue`, `-n=value`, several letters after one dash, `--` before what is no flag.
 * @param flagsFirst whether all is operand from the first operand on
 * @see https://pkg.go.dev/github.com/spf13/pflag
 */
export function readFlags(
  words: readonly string[],
  flags: readonly Flag[],
  flagsFirst: boolean,
): FlagsRead | FlagFault {
  const read: FlagsRead = { given: [], operands: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') return withOperands(read, words.slice(at + 1));
    if (!word.startsWith('-') || word === '-') {
      if (flagsFirst) return withOperands(read, words.slice(at));
      read.operands.push(word);
      continue;
    }
    const fault = word.startsWith('--')
      ? readLong(word, words[at + 1], flags, read)
      : readShort(word, words[at + 1], flags, read);
    if (fault === 'took-next') at++;
    else if (fault) return fault;
  }
  return read;
}

const withOperands = ({ given, operands }: FlagsRead, more: string[]): FlagsRead => ({
  given,
  operands: [...operands, ...more],
});

type Step = 'took-next' | FlagFault | null;

function readLong(word: string, next: string | undefined, flags: readonly Flag[], { given }: FlagsRead): Step {
  const equals = word.indexOf('=');
  const what = equals < 0 ? word : word.slice(0, equals);
  const name = what.slice(2);
  const flag = flags.find(({ long, also }) => long === name || also?.includes(name));
  if (!flag) return { fault: 'unknown-flag', what };
  const value = equals < 0 ? undefined : word.slice(equals + 1);
  return put(given, flag, what, value, next);
}

function readShort(word: string, next: string | undefined, flags: readonly Flag[], { given }: FlagsRead): Step {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at];
    const what = `-${letter}`;
    const flag = flags.find(({ short }) => short === letter);
    if (!flag) return { fault: 'unknown-flag', what: at > 1 ? what : (word.split('=', 1)[0] ?? word) };
    const rest = word.slice(at + 1);
    if (rest.startsWith('=') || (flag.value && rest !== ''))
      return put(given, flag, what, rest.replace(/^=/, ''), undefined);
    const step = put(given, flag, what, undefined, next);
    if (step) return step;
  }
  return null;
}

function put(given: GivenFlag[], flag: Flag, what: string, value: string | undefined, next: string | undefined): Step {
  if (flag.value) {
    const taken = value ?? next;
    if (taken === undefined) return { fault: 'value-missing', what };
    given.push({ flag, value: taken });
    return value === undefined ? 'took-next' : null;
  }
  const switched = value === undefined || on.includes(value) ? 'true' : off.includes(value) ? 'false' : null;
  if (switched === null) return { fault: 'not-on-or-off', what };
  given.push({ flag, value: switched });
  return null;
}
