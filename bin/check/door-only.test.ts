import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const biome = path.join(project, 'node_modules/@biomejs/biome/bin/biome');

const calls = [
  'Date.now()',
  'new Date()',
  'performance.now()',
  'Math.random()',
  'randomUUID()',
  'crypto.randomUUID()',
  'crypto.getRandomValues(array)',
  'randomBytes(16)',
  'randomInt(1, 7)',
];
const planted: Record<string, string> = {
  'core/all.ts': `export const read = () => [\n${calls.join(',\n')},\nnew Date(7), Date.parse('2026-11-24')];\n`,
  'features/review/use-case.ts': 'export const read = () => Date.now();\n',
  'features/review/components/verdict.tsx': 'export const read = () => Date.now();\n',
  'features/review/use-case.test.ts': 'export const read = () => Date.now();\n',
  'lib/request/clock.ts': 'export const read = () => Date.now();\n',
  'app/page.ts': 'export const read = () => Date.now();\n',
};

const house = realpathSync(mkdtempSync(path.join(tmpdir(), 'wengu-lint-')));
afterAll(() => rmSync(house, { recursive: true, force: true }));
for (const file of ['biome.json', 'bin/check/door-only.grit']) cpSync(path.join(project, file), path.join(house, file));
for (const [file, content] of Object.entries(planted)) {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), content);
}
const options = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: house, encoding: 'utf8' });
const found = stdout
  .split('\n')
  .filter((line) => line.includes('only the door reads them'))
  .map((line) => line.replace(/^.*file=([^,]+),line=(\d+),.*$/, '$1:$2').replace(`${house}/`, ''))
  .sort();

test('time, chance and new ids are refused below the door, and nowhere else', () => {
  expect(found).toEqual(
    [
      ...calls.map((_, index) => `core/all.ts:${index + 2}`),
      'features/review/components/verdict.tsx:1',
      'features/review/use-case.ts:1',
    ].sort(),
  );
});
