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
  expect(await typed('--help')).toMatchObject({ code: 0, out: expect.stringContaining('doctor  what is wrong') });
});

test('nothing typed is wrong usage, and shows the same', async () => {
  expect(await typed()).toMatchObject({ code: 2, out: expect.stringContaining('doctor') });
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
])('%s is wrong usage', async (_name, words, reason) => {
  const { code, out, complaint } = await typed(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaint).toContain(reason);
  expect(complaint).toContain('Usage: ');
});
