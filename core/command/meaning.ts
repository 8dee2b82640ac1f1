import type { Join } from './script.ts';

/** Some texts whose order counts or not. */
export type Values = { values: string[]; anyOrder: boolean };

/** What one command does, however it was written: two that mean the same are equal. */
export type CommandMeaning = {
  /** The sub-command's first name; of another program its name. */
  command: string;
  /** By name, in the order of names; those that stand before the sub-command have its program's name before theirs. */
  flags: ({ name: string } & Values)[];
  operands: Values;
  redirections: { operator: string; to: string }[];
};

/** What a whole script does. */
export type ScriptMeaning = { commands: CommandMeaning[]; joins: Join[] };
