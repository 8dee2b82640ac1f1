import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const controls = readdirSync(path.join(import.meta.dirname, 'controls'));

test.each(controls)('the fault of %s can be put into the code as it is', (patch) => {
  const file = path.join(import.meta.dirname, 'controls', patch);
  execFileSync('git', ['apply', '--check', file], { cwd: root, stdio: 'pipe' });
});

test('there is a fault for an answer that is lost and one for an answer that is doubled', () => {
  expect(controls.sort()).toEqual(['acknowledge-before-commit.patch', 'no-unique-id.patch']);
});
