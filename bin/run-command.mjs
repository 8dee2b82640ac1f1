import { spawn } from 'node:child_process';
import { UserError } from '../lib/env/user-error.mjs';

/**
 * Runs a command out of sight; what it printed is shown only when it fails.
 *
 * @param {string[]} command
 * @param {{ root: string, environment?: Record<string, string>, advice: string }} options advice: a sentence for the person when it fails
 * @returns {Promise<void>}
 */
export async function runCommand([program = '', ...parameters], { root, environment = {}, advice }) {
  /** @type {Buffer[]} */
  const printed = [];
  const child = spawn(program, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  // Whoever ends us ends what we wait for.
  const end = () => void child.kill();
  process.once('exit', end);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', end);
  if (code === 0) return;
  const lines = Buffer.concat(printed).toString('utf8').trimEnd().split('\n').slice(-30);
  throw new UserError(`${lines.join('\n')}\n\n${advice}`);
}

/**
 * The npm that started us when there is one, so that both are of one installation.
 * @param {string[]} parameters
 * @returns {string[]}
 */
export function npm(...parameters) {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script, ...parameters] : ['npm', ...parameters];
}
