import { expect, test } from 'vitest';
import { main } from './wengu.ts';

async function typed(...words: string[]) {
  const printed = { out: '', complaint: '' };
  const code = await main(words, {
    log: (line) => {
      printed.out += `${line}\n`;
    },
    error: (line) => {
      printed.complaint += `${line}\n`;
    },
  });
  return { code, ...printed };
}

test('--help lists what there is', async () => {
  expect(await typed('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/doctor +what is wrong/) });
});

test('nothing typed is wrong usage, and shows the same', async () => {
  expect(await typed()).toMatchObject({ code: 2, out: expect.stringContaining('doctor') });
});

test('a noun alone with --help lists its verbs', async () => {
  const { code, out } = await typed('db', '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/db verify .+\n +db rebuild /);
  expect(out).not.toContain('doctor');
});

test.each([
  ...['user add', 'user reset-password', 'content check', 'content load', 'db verify', 'db rebuild'],
  ...['export', 'import learner', 'backup', 'restore', 'copy'],
])('%s says how it is used', async (verb) => {
  const help = await typed(...verb.split(' '), '--help');
  expect(help).toMatchObject({ code: 0, complaint: '' });
  expect(help.out).toContain(`Usage: npm run -s wengu -- ${verb}`);
});

test('each verb says how it is used, and does nothing', async () => {
  const help = await typed('doctor', '--help');
  expect(help).toMatchObject({ code: 0, complaint: '' });
  expect(help.out).toContain('Usage: npm run -s wengu -- doctor');
  expect(help.out).not.toContain('✓');
});

test.each([
  ['a noun that is none', ['cat', 'feed'], 'There is no "cat feed".'],
  ['an option it does not know', ['doctor', '--quickly'], "Unknown option '--quickly'"],
  ['a word too many', ['doctor', 'please'], '"please" is one word too many.'],
  ['a second folder', ['content', 'check', 'here', 'there'], '"there" is one word too many.'],
  ['a verb that is none', ['user', 'feed'], 'There is no "user feed".'],
  ['an account without an address', ['user', 'add'], 'Something is missing.'],
  ['an address that is none', ['user', 'add', 'bob'], '"bob" is no e-mail address.'],
  ['an unknown role', ['user', 'add', 'b@example.org', '--role', 'cat'], 'not "cat"'],
  ['an unknown zone', ['user', 'add', 'b@example.org', '--zone', 'Mars/Base'], 'not "Mars/Base"'],
  ['an export to nowhere', ['export', 'b@example.org'], '--to names the folder, or the file, to write.'],
  ['a format that is none', ['export', 'b@example.org', '--to', 'x', '--format', 'pdf'], 'not "pdf"'],
  ['a copy from nowhere', ['copy', '--to', 'file:x.db'], '--from names a database.'],
  ['a winner that is none', ['content', 'load', '--take', 'all'], '--take can only be: --take files'],
])('%s is wrong usage', async (_name, words, reason) => {
  const { code, out, complaint } = await typed(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaint).toContain(reason);
  expect(complaint).toContain('Usage: ');
});
