import type { CommandMeaning } from './meaning.ts';
import type { Program, SubCommand } from './program.ts';
import { type FlagFault, readFlags } from './read-flags.ts';
import { settleFlags, settleValue } from './settle-flags.ts';

export type CommandFault =
  | FlagFault
  | { fault: 'other-program' | 'unknown-command' | 'too-few' | 'too-many'; what: string };

type Read = Omit<CommandMeaning, 'redirections'>;

/** What the words of one command mean to the program described; nothing but these words counts to any other program. */
export function readCommand(words: readonly string[], program: Program): Read | CommandFault {
  const own = program.name.split(' ');
  const from = program.before.includes(words[0] ?? '') ? 1 : 0;
  if (own.some((word, at) => words[from + at] !== word)) return { fault: 'other-program', what: words[0] ?? '' };
  const rest = words.slice(from + own.length);
  const [only] = program.commands;
  if (only?.names.includes('') && program.commands.length === 1)
    return readRest(rest, { ...only, flags: [...program.flags, ...only.flags] }, program.name, []);
  const global = readFlags(rest, program.flags, true);
  if ('fault' in global) return global;
  const named = findCommand(global.operands, program);
  if (!named) return { fault: 'unknown-command', what: global.operands[0] ?? '' };
  const { command, length } = named;
  const name = [program.name, ...global.operands.slice(0, length)].join(' ');
  const before = settleFlags(global.given, `${program.name} `);
  return readRest(global.operands.slice(length), command, name, before);
}

/** What follows the sub-command's name, or the program's where it has no sub-commands. */
function readRest(
  words: readonly string[],
  { names, flags, flagsFirst, operands }: SubCommand,
  name: string,
  before: CommandMeaning['flags'],
): Read | CommandFault {
  const read = readFlags(words, flags, flagsFirst);
  if ('fault' in read) return read;
  const { least, most = Number.POSITIVE_INFINITY } = operands;
  if (read.operands.length < least) return { fault: 'too-few', what: name };
  if (read.operands.length > most) return { fault: 'too-many', what: name };
  return {
    command: names[0] ?? '',
    flags: [...before, ...settleFlags(read.given)],
    operands: settleOperands(read.operands, operands),
  };
}

/** The sub-command whose name stands here; one of two words comes before one of its first word. */
function findCommand([first, second]: readonly string[], { commands }: Program) {
  const named = (name: string) => commands.find(({ names }) => names.includes(name));
  if (first === undefined) return found(named(''), 0);
  return found(named(`${first} ${second}`), 2) ?? found(named(first), 1);
}

const found = (command: SubCommand | undefined, length: number) => command && { command, length };

function settleOperands(given: readonly string[], { are, anyOrder }: SubCommand['operands']) {
  const values = given.map((value, at) => settleValue(value, are[anyOrder ? 0 : at]));
  return { values: anyOrder ? values.sort() : values, anyOrder };
}
