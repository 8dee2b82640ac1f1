import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from './run-program.mjs';

const root = tmpdir();
const capture = true;

test('a program that ends well ends without a word of it', async () => {
  const script = 'console.log("done")';
  expect(await runProgram(['-e', script], { root, minutes: 1, capture })).toEqual({ ending: '', printed: 'done\n' });
});

test('a program that fails says how', async () => {
  const { ending } = await runProgram(['-e', 'process.exit(3)'], { root, minutes: 1, capture });
  expect(ending).toBe('the program ended with code 3');
});

test('a program that is not done in time is ended', async () => {
  const { ending } = await runProgram(['-e', 'setInterval(() => {}, 1000)'], { root, minutes: 0.002, capture });
  expect(ending).toBe('it was not done after 0.002 minutes');
});

test('what a program started and left running ends with it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wengu-group-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'pid');
  const script = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    process.exit();`;
  await runProgram(['-e', script], { root, minutes: 1, capture });
  const left = Number(readFileSync(file, 'utf8'));
  await expect.poll(() => isRunning(left)).toBe(false);
});

/** A process that has ended but was not yet waited for still takes signals; its state tells. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
