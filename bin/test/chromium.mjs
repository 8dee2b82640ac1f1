import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../../lib/env/user-error.mjs';
import { step } from '../progress.mjs';
import { runProgram } from '../test/run-program.mjs';

const run = promisify(execFile);
const systems = '/usr/bin/chromium';

/**
 * A Chromium that runs on this machine; installed when there is none.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the program's path
 */
export async function findChromium(root, say) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return named;
    throw new UserError(`CHROMIUM_PATH names ${named}, which does not run: mend the path or leave the variable out.`);
  }
  /** @type {import('@playwright/test')} */
  const { chromium } = createRequire(path.join(root, 'package.json'))('@playwright/test');
  const own = chromium.executablePath();
  const present = await firstThatRuns(own, systems);
  if (present) return present;

  await step(say, 'Installing Chromium by Playwright (about 1 minute)', () =>
    runProgram(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { root, minutes: 5, capture: true }),
  );
  if (await runs(own)) return own;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step(say, 'That failed; installing Chromium from Debian (about 1 minute)', installFromDebian);
    if (await runs(systems)) return systems;
  }
  throw new UserError(
    `No Chromium runs here and none could be installed: install one (on Debian: apt-get install -y chromium), or name one in CHROMIUM_PATH.`,
  );
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-noto-cjk'];
  // Lists may be old or missing; when they cannot be had anew, what is there is tried all the same.
  await run('apt-get', ['update'], { env }).catch(() => undefined);
  await run('apt-get', ['install', '-y', ...packages], { env, maxBuffer: 2 ** 26 }).catch((error) => {
    throw new UserError(`${error.stderr || error.message}\nInstalling Chromium failed: the reason is above.`);
  });
}

/** @param {string[]} programs */
async function firstThatRuns(...programs) {
  for (const program of programs) if (await runs(program)) return program;
  return undefined;
}

/**
 * Only running it shows that it is not only there but has its libraries too.
 * @param {string} program
 */
async function runs(program) {
  if (!existsSync(program)) return false;
  return run(program, ['--version'], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}
