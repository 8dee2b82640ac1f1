import fs from 'node:fs';
import path from 'node:path';
import { step } from '../progress.mjs';
import { npm, runCommand } from '../run-command.mjs';

const advice =
  'Installing the packages failed: the reason is above. Mend it (often the network, or no right to write here) and start again.';

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function installPackages(root, say) {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const present = readLock(path.join(root, 'node_modules/.package-lock.json'));
  if (isInstalled(wanted, present)) return;
  await step(say, 'Installing the packages (1 to 3 minutes)', () =>
    runCommand(npm('ci', '--include=dev'), { root, advice }),
  );
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Lock */

/**
 * Whether npm's own record of node_modules, which it writes last, says what the lock asks for. What is optional (builds
 * for other machines) may be missing, but not be of another version.
 *
 * @param {Lock} wanted
 * @param {Lock} present
 * @returns {boolean}
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    const found = present[folder];
    return found ? found.version === version && found.integrity === integrity : folder === '' || optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {};
}
