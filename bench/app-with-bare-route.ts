import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the bare route answers, in the copy alone. */
export const barePath = '/api/bare';

/**
 * A copy of the project with one route more, so that the app itself never carries it. It stays for the next run, and
 * is built anew only when a source changed.
 * @returns the copy's root
 */
export function makeAppWithBareRoute(root: string): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const copy = path.join(os.tmpdir(), `wengu-bench-${name}`);
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => file && existsSync(path.join(root, file)));
  // What is gone from the project goes from the copy; the build and the packages stay.
  for (const entry of new Set(files.map((file) => file.split('/')[0] ?? file))) {
    rmSync(path.join(copy, entry), { recursive: true, force: true });
  }
  for (const file of files) cpSync(path.join(root, file), path.join(copy, file), { verbatimSymlinks: true });
  const route = path.join(copy, 'app', barePath, 'route.ts');
  mkdirSync(path.dirname(route), { recursive: true });
  writeFileSync(route, "export { POST } from '../../../bench/bare-route.ts';\n");
  for (const made of ['node_modules', 'generated']) takeAlong(root, copy, made);
  return copy;
}

/** Copied once for each state of the packages. */
function takeAlong(root: string, copy: string, made: string): void {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const marker = path.join(copy, `.${made}-lock`);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  rmSync(path.join(copy, made), { recursive: true, force: true });
  execFileSync('cp', ['-a', path.join(root, made), path.join(copy, made)]);
  writeFileSync(marker, lock);
}
