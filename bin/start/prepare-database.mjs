import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { UserError } from '../../lib/env/user-error.mjs';

/**
 * Brings the database up to date in a process of its own, so that what only that needs is gone from memory afterwards.
 *
 * @param {string} root
 * @returns {Promise<{ steps: string[], administrator: boolean }>} steps: what was done, a line each
 */
export async function prepare(root) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/prepare.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [said, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new UserError(complaint.trim());
  return JSON.parse(said);
}
