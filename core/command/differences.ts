import type { CommandMeaning, ScriptMeaning, Values } from './meaning.ts';
import { fits } from './placeholder.ts';
import type { MeaningFault, MeaningRead } from './read-meaning.ts';
import type { Extra } from './script.ts';

/** Something to be said of an answer: a key of the interface's words, and the part of the command it is about. */
export type Difference = {
  say:
    | MeaningFault['fault']
    | Extra
    | 'flags-first'
    | 'flag-missing'
    | 'flag-extra'
    | 'flag-value'
    | 'operands'
    | 'other-command';
  what: string;
};

/** What differs between an accepted command and a given one, what matters most first; empty where this cannot tell. */
export function differencesOf(expected: MeaningRead, given: MeaningRead | MeaningFault): Difference[] {
  const tooMuch = [...given.extras].filter((extra) => !expected.extras.has(extra));
  if (tooMuch.length > 0) return tooMuch.map((say) => ({ say, what: '' }));
  if ('fault' in given) return [{ say: given.fault, what: given.what }];
  return betweenScripts(expected.meaning, given.meaning);
}

function betweenScripts(expected: ScriptMeaning, given: ScriptMeaning): Difference[] {
  if (expected.commands.length !== given.commands.length) return [];
  return expected.commands.flatMap((command, at) => {
    const other = given.commands[at];
    return other ? betweenCommands(command, other) : [];
  });
}

function betweenCommands(expected: CommandMeaning, given: CommandMeaning): Difference[] {
  if (expected.command !== given.command) return [{ say: 'other-command', what: given.command }];
  const late = given.operands.values.slice(1).find((value) => value.startsWith('-'));
  if (late !== undefined && !expected.operands.values.includes(late)) return [{ say: 'flags-first', what: late }];
  const named = (flags: CommandMeaning['flags']) => new Map(flags.map((flag) => [flag.name, flag]));
  const [wanted, there] = [named(expected.flags), named(given.flags)];
  return [
    ...expected.flags.filter(({ name }) => !there.has(name)).map(({ name }) => about('flag-missing', name)),
    ...given.flags.filter(({ name }) => !wanted.has(name)).map(({ name }) => about('flag-extra', name)),
    ...expected.flags
      .filter((flag) => isOther(flag, there.get(flag.name)))
      .map(({ name }) => about('flag-value', name)),
    ...(isOther(expected.operands, given.operands) ? [about('operands', given.operands.values.join(' '))] : []),
  ];
}

const about = (say: Difference['say'], what: string): Difference => ({ say, what });

/** Placeholders are looked at one by one here: that two of them disagree is not told. */
function isOther(expected: Values, given: Values | undefined): boolean {
  if (!given) return false;
  const left = [...given.values];
  const found = expected.values.every((value, at) => {
    const place = expected.anyOrder ? left.findIndex((each) => fits(value, each, new Map())) : at;
    const fit = place >= 0 && fits(value, left[place] ?? '', new Map()) !== null;
    if (fit && expected.anyOrder) left.splice(place, 1);
    return fit;
  });
  return !found || expected.values.length !== given.values.length;
}
