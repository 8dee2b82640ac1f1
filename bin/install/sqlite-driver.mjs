import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { UserError } from '../../lib/env/user-error.mjs';
import { step } from '../progress.mjs';
import { npm, runCommand } from '../run-command.mjs';

const advice =
  'Compiling the SQLite driver failed: the reason is above. It needs Python 3, make and a C++ compiler (on Debian: apt-get install -y python3 make g++). Install what is missing and start again.';

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function compileDriver(root, say) {
  if (driverFault(root) === null) return;
  await step(say, 'Compiling the SQLite driver (once; 1 to 4 minutes)', () =>
    runCommand(npm('rebuild', 'better-sqlite3', '--ignore-scripts=false', '--foreground-scripts'), {
      root,
      environment: nodeHeaders(),
      advice,
    }),
  );
  const fault = driverFault(root);
  if (fault !== null) throw new UserError(`${fault}\n\n${advice}`);
}

/**
 * Whether the driver loads in this very Node is the only sure sign that it was built for it.
 * @param {string} root
 * @returns {string | null} why it does not, or null
 */
export function driverFault(root) {
  try {
    const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Node's own headers, where they were installed with it: then the compiler needs no download.
 * @returns {Record<string, string>}
 */
function nodeHeaders() {
  const prefix = path.resolve(fs.realpathSync(process.execPath), '../..');
  const given = process.env.npm_config_nodedir;
  return !given && fs.existsSync(path.join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
}
