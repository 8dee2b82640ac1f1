import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from './run-program.mjs';

/**
 * A copy of the project with a fault put in on purpose, built: a test that does not fail on it proves nothing.
 *
 * @param {string} root
 * @param {string} patch the fault, as a file that git can apply
 * @returns {Promise<{ copy: string, remove: () => void }>}
 */
export async function makeSpoiltCopy(root, patch) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'wengu-spoilt-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  const git = (/** @type {string[]} */ ...command) => execFileSync('git', command, { cwd: root, encoding: 'utf8' });
  try {
    const files = git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0');
    for (const file of files.filter((name) => name && existsSync(path.join(root, name)))) {
      cpSync(path.join(root, file), path.join(copy, file), { verbatimSymlinks: true });
    }
    for (const made of ['node_modules', 'generated']) {
      execFileSync('cp', ['-a', path.join(root, made), path.join(copy, made)]);
    }
    execFileSync('git', ['apply', path.resolve(root, patch)], { cwd: copy, stdio: 'pipe' });
    const { ending } = await runProgram(['bin/test.mjs', 'build'], { root: copy, minutes: 10 });
    if (ending) throw new Error(`The spoilt copy cannot be built: ${ending}.`);
    return { copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
