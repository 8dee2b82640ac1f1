import { parseArgs } from 'node:util';
import { type Given, type Verb, WrongUsage } from './verb.ts';

type Entry = { about: string; load: () => Promise<Verb> };

/** Each verb is read only when it is asked for. */
const verbs: Record<string, Entry> = {
  'user add': {
    about: 'make an account',
    load: async () => (await import('./verbs/user-add.ts')).userAdd,
  },
  'user reset-password': {
    about: 'let somebody choose a new password',
    load: async () => (await import('./verbs/user-reset-password.ts')).userResetPassword,
  },
  'user end-second-step': {
    about: 'let somebody who lost the phone sign in by password alone',
    load: async () => (await import('./verbs/user-end-second-step.ts')).userEndSecondStep,
  },
  'user delete': {
    about: 'delete an account with all that is its own',
    load: async () => (await import('./verbs/user-delete.ts')).userDelete,
  },
  'content check': {
    about: 'look for faults in the files under content/',
    load: async () => (await import('./verbs/content-check.ts')).contentCheck,
  },
  'content load': {
    about: 'bring the question bank to what the files say',
    load: async () => (await import('./verbs/content-load.ts')).contentLoad,
  },
  'content export': {
    about: 'write a course as files',
    load: async () => (await import('./verbs/content-export.ts')).contentExport,
  },
  export: {
    about: 'write all that is kept of a learner as files',
    load: async () => (await import('./verbs/export.ts')).exportLearner,
  },
  'import learner': {
    about: 'take in a learner from another installation',
    load: async () => (await import('./verbs/import-learner.ts')).learnerImport,
  },
  backup: {
    about: 'copy the database, while it is served',
    load: async () => (await import('./verbs/backup.ts')).backup,
  },
  restore: {
    about: 'put a backup in the place of the database',
    load: async () => (await import('./verbs/restore.ts')).restore,
  },
  copy: {
    about: 'copy all data from SQLite to PostgreSQL or back',
    load: async () => (await import('./verbs/copy.ts')).copy,
  },
  'db verify': {
    about: 'compare what is stored with what the logs say',
    load: async () => (await import('./verbs/db-verify.ts')).dbVerify,
  },
  'db rebuild': {
    about: 'write anew what follows from the logs',
    load: async () => (await import('./verbs/db-rebuild.ts')).dbRebuild,
  },
  doctor: {
    about: 'what is wrong on this machine, and what to do',
    load: async () => (await import('./verbs/doctor.ts')).doctor,
  },
};

export type Printer = { log(line: string): void; error(line: string): void };

/**
 * @param typed the words after `wengu`
 * @returns the exit code: 0 done or clean, 1 problems found or refused, 2 wrong usage
 */
export async function main(typed: readonly string[], printer: Printer = console): Promise<0 | 1 | 2> {
  if (typed.length === 0 || isHelp(typed[0])) {
    printer.log(overview());
    return typed.length === 0 ? 2 : 0;
  }
  const name = Object.keys(verbs).find((each) => each === typed.slice(0, each.split(' ').length).join(' '));
  const entry = name === undefined ? undefined : verbs[name];
  if (name === undefined || !entry) {
    const near = Object.keys(verbs).some((each) => each.startsWith(`${typed[0]} `));
    if (near && typed.slice(1).some(isHelp)) {
      printer.log(overview(`${typed[0]} `));
      return 0;
    }
    return wrong(`There is no "${typed.join(' ')}".`, overview(near ? `${typed[0]} ` : ''), printer);
  }
  return runVerb(await entry.load(), typed.slice(name.split(' ').length), printer);
}

async function runVerb(verb: Verb, typed: string[], printer: Printer): Promise<0 | 1 | 2> {
  if (typed.some(isHelp)) {
    printer.log([...verb.about, '', usage(verb)].join('\n'));
    return 0;
  }
  try {
    const given = read(verb, typed);
    const { ok, lines, json } = await verb.run(given);
    for (const line of given.values.json === true ? [JSON.stringify(json)] : lines) printer.log(line);
    return ok ? 0 : 1;
  } catch (error) {
    if (error instanceof WrongUsage) return wrong(error.message, usage(verb), printer);
    throw error;
  }
}

function read({ options, words, mayFollow = 0 }: Verb, typed: string[]): Given {
  try {
    const parsed = parseArgs({
      args: typed,
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const { positionals } = parsed;
    const most = words + mayFollow;
    if (positionals.length > most) throw new WrongUsage(`"${positionals[most]}" is one word too many.`);
    if (positionals.length < words) throw new WrongUsage('Something is missing.');
    return { values: parsed.values as Given['values'], positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongUsage(error.message.split('. ')[0] ?? '');
  }
}

const isHelp = (word: string | undefined) => word === '--help' || word === '-h';
const command = 'npm run -s wengu --';
const usage = (verb: Verb) => `Usage: ${command} ${verb.usage} [--json]`;

function overview(beginning = ''): string {
  const shown = Object.entries(verbs).filter(([name]) => name.startsWith(beginning));
  const width = Math.max(...shown.map(([name]) => name.length));
  const lines = shown.map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [`Usage: ${command} <noun> <verb> [--help] [--json]`, '', ...lines].join('\n');
}

function wrong(reason: string, help: string, printer: Printer): 2 {
  printer.error(`${reason}\n\n${help}`);
  return 2;
}
