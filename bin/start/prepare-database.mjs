import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { UserError } from '../../lib/env/user-error.mjs';

/**
 * Brings the database up to date in a process of its own, so that what only that needs is gone from memory afterwards.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<{ administrator: boolean }>}
 */
export async function prepare(root, say) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/prepare.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever ends us ends what we wait for.
  const end = () => void child.kill();
  process.once('exit', end);
  let administrator = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = JSON.parse(line);
    if (told.say !== undefined) say(told.say);
    else administrator = told.administrator;
  });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [complaint, code] = await Promise.all([text(child.stderr), ended]);
  process.off('exit', end);
  if (code !== 0) throw new UserError(complaint.trim());
  return { administrator };
}
