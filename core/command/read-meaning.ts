import type { ShellFault } from './cursor.ts';
import type { CommandMeaning, ScriptMeaning } from './meaning.ts';
import type { Program } from './program.ts';
import { type CommandFault, readCommand } from './read-command.ts';
import { readScript } from './read-script.ts';
import { type Extra, extrasOf, type PlainCommand, type Script, type Word } from './script.ts';

type Fault = CommandFault | { fault: ShellFault | 'empty'; what: '' };

/** Why a text could not be read, and what is known of it all the same. */
export type MeaningFault = Fault & { extras: ReadonlySet<Extra> };

export type MeaningRead = {
  meaning: ScriptMeaning;
  extras: ReadonlySet<Extra>;
  /** First names of the sub-commands in it, at any depth. */
  uses: Set<string>;
};

type Reader = { program: Program; othersToo: boolean; uses: Set<string> };

/**
 * What a text means as a command of the program described. Other programs may stand in the same script, after a pipe
 * for instance: of them every word counts as it is.
 */
export function readMeaning(text: string, program: Program): MeaningRead | MeaningFault {
  const script = readScript(text);
  if (typeof script === 'string') return { fault: script, what: '', extras: new Set() };
  const extras = extrasOf(script);
  const uses = new Set<string>();
  const meaning = meaningOf(script, { program, othersToo: extras.size > 0, uses });
  return 'fault' in meaning ? { ...meaning, extras } : { meaning, extras, uses };
}

function meaningOf(script: Script, reader: Reader): ScriptMeaning | Fault {
  if (script.commands.length === 0) return { fault: 'empty', what: '' };
  const commands: CommandMeaning[] = [];
  for (const command of script.commands) {
    const read = commandMeaning(command, reader);
    if ('fault' in read) return read;
    commands.push(read);
  }
  return { commands, joins: script.joins };
}

function commandMeaning({ words, redirections }: PlainCommand, reader: Reader): CommandMeaning | Fault {
  const texts: string[] = [];
  for (const word of words) {
    const text = textOf(word, reader);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  const targets: CommandMeaning['redirections'] = [];
  for (const { operator, to } of redirections) {
    const text = textOf(to, reader);
    if (typeof text !== 'string') return text;
    targets.push({ operator: operator.replace(/^1(?=>)|^0(?=<)/, ''), to: text });
  }
  const read = readCommand(texts, reader.program);
  if (!('fault' in read)) {
    reader.uses.add(read.command);
    return { ...read, redirections: targets };
  }
  if (!reader.othersToo || read.fault !== 'other-program') return read;
  const [command = '', ...values] = texts;
  return { command, flags: [], operands: { values, anyOrder: false }, redirections: targets };
}

/** A word as one text; a command whose output stands in it is there by its meaning. */
function textOf(word: Word, reader: Reader): string | Fault {
  let text = '';
  for (const part of word) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const meaning = meaningOf(part, reader);
    if ('fault' in meaning) return meaning;
    text += `$(${JSON.stringify(meaning)})`;
  }
  return text;
}
