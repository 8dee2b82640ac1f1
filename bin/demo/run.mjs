import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../lib/env/settings.mjs';
import { UserError } from '../../lib/env/user-error.mjs';
import { install } from '../install.mjs';
import { makeDataFolder } from '../start/data-folder.mjs';
import { explain } from '../start/explain.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Makes the demo once, in a folder and a database of its own, and serves it. */
export async function runDemo() {
  try {
    process.chdir(root);
    const folder = path.join(readSettings(process.env, root).dataDir, 'demo');
    // Whatever is set for the real one must not be met here.
    Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: `file:${path.join(folder, 'demo.db')}` });
    if (fs.existsSync(path.join(folder, 'wengu.db'))) {
      throw new UserError(`${folder} holds a real database: the demo is never mixed with one. Move it elsewhere.`);
    }
    makeDataFolder(folder);
    await install(root, (line) => console.log(line));
    if (!fs.existsSync(path.join(folder, 'accounts.json'))) await make(folder);
    const { password, accounts } = JSON.parse(fs.readFileSync(path.join(folder, 'accounts.json'), 'utf8'));
    for (const { role, email } of accounts) console.log(`${role.padEnd(13)} ${email}`);
    console.log(`Everybody's password: ${password}`);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
    return;
  }
  const { run } = await import('../start/run.mjs');
  await run({ dev: false });
}

/**
 * In a process of its own, so that what only that needs is gone from memory afterwards. What an earlier one left half
 * done is made anew.
 *
 * @param {string} folder
 */
async function make(folder) {
  for (const file of fs.readdirSync(folder)) {
    if (file.startsWith('demo.db')) fs.rmSync(path.join(folder, file));
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/demo/make.ts'], { cwd: root, stdio: 'inherit' });
  const end = () => void child.kill();
  process.once('exit', end);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('exit', end);
  if (code !== 0) throw new UserError('The demo could not be made.');
}
