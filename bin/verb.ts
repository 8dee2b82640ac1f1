import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the verb, read by its `options`. */
export type Given = {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
};

type Outcome = {
  /** Done or clean; otherwise problems were found or it was refused. */
  ok: boolean;
  /** For a person. */
  lines: string[];
  /** For a program, with --json. */
  json: unknown;
};

export type Verb = {
  /** What is typed after `wengu`, as the help shows it. */
  usage: string;
  /** One line a person understands, then details when there are any. */
  about: string[];
  options: Options;
  /** How many words it takes besides its options. */
  words: number;
  /** How many more it may be given. */
  mayFollow?: number;
  run(given: Given): Promise<Outcome>;
};

/** Thrown for what was typed wrongly. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
