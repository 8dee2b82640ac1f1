import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { expressionsIn } from './expressions-in.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** How a text can make an expression take longer than the text is long; the time grows by its square or worse. */
function slownessOf({ source, flags }: { source: string; flags: string }): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type));
}

test('no regular expression of the app takes longer than its text is long', () => {
  const folders = ['app', 'bin', 'core', 'features', 'lib', 'ui'];
  const listed = execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\n').filter((file) => /(?<!\.test|\.builder)\.(tsx?|mjs)$/.test(file));
  const all = files.flatMap((file) =>
    expressionsIn(file, readFileSync(path.join(root, file), 'utf8')).map((each) => ({ file, ...each })),
  );
  expect(all.length).toBeGreaterThan(200);
  const slow = all.flatMap((each) =>
    slownessOf(each).map((how) => `${each.file}:${each.line} /${each.source}/ ${how}`),
  );
  expect(slow).toEqual([]);
}, 30_000);

test.each([
  ['/^(a+)+$/', ['Self, exponential']],
  ['/\\s+$/', ['Move']],
  ['/^a*\\w*$/', ['Trade']],
  ["new RegExp('^a*a*$')", ['Trade']],
  ['/^[a-z]+$/', []],
])('%s is looked through', (code, how) => {
  const [found] = expressionsIn('a.ts', `const x = ${code};`);
  expect(found && slownessOf(found)).toEqual(how);
});

test('an expression that is built of anything is refused', () => {
  expect(() => expressionsIn('a.ts', '\nnew RegExp(given)')).toThrow(
    'a.ts:2 builds an expression of what is not seen there',
  );
});
