import type { Program } from './program.ts';
import { readMeaning } from './read-meaning.ts';

/**
 * The part of a description by which these commands, and any that is the same as one of them, are read. All of it where
 * one of them cannot be read, so that it can be said why.
 */
export function neededPart(program: Program, commands: readonly string[]): Program {
  const uses = new Set<string>();
  for (const command of commands) {
    const read = readMeaning(command, program);
    if ('fault' in read) return program;
    for (const name of read.uses) uses.add(name);
  }
  return { ...program, commands: program.commands.filter(({ names: [name = ''] }) => uses.has(name)) };
}
