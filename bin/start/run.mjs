import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { readSettings } from '../../lib/env/settings.mjs';
import { UserError } from '../../lib/env/user-error.mjs';
import { createLog } from '../../lib/log/log.mjs';
import { now } from '../../lib/request/clock.mjs';
import { backUpApart, keepBackups } from '../backups/keep-backups.mjs';
import { install } from '../install.mjs';
import { drainOnce } from '../server/drain.mjs';
import { listen } from '../server/http-server.mjs';
import { addressLines } from './address.mjs';
import { appEnvironment, replaceEnvironment } from './app-environment.mjs';
import { build, isBuilt } from './build.mjs';
import { makeDataFolder } from './data-folder.mjs';
import { explain } from './explain.mjs';
import { requireFreePort } from './free-port.mjs';
import { whenNpmEnds } from './npm-parent.mjs';
import { prepare } from './prepare-database.mjs';
import { keepSecret, newToken } from './secret.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const say = (/** @type {string} */ line) => console.log(line);

/**
 * From a bare clone to an app that serves; what was done before is not done again.
 *
 * @param {{ dev: boolean }} options
 */
export async function run({ dev }) {
  /** @type {() => void} */
  let end = () => process.exit(1);
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end());
  whenNpmEnds(() => end());
  try {
    const server = await start(dev);
    end = drainOnce(server, () => process.exit(0));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

/**
 * @param {boolean} dev
 * @returns {Promise<import('node:http').Server>}
 */
async function start(dev) {
  process.chdir(root);
  const settings = readSettings(process.env, root);
  makeDataFolder(settings.dataDir);
  await requireFreePort(settings);
  // By itself V8 lets garbage grow to more than what lives before it looks for it: of hostile requests, 200 MB of it.
  if (!dev) v8.setFlagsFromString('--heap-growing-percent=40');
  await install(root, say);

  const log = createLog({
    level: settings.logLevel,
    forPerson: process.stdout.isTTY,
    now,
    write: (line) => process.stdout.write(line),
  });
  const secret = settings.secret ?? keepSecret(settings.dataDir);
  const token = newToken();
  replaceEnvironment(appEnvironment({ settings, secret, token, dev }));
  const preparing = prepare(root, say);
  // What is wrong with the database shows before the minute that a build takes.
  if (!dev && !isBuilt(root)) {
    await preparing;
    await build(root, say);
  }
  // With a build there, the server loads while the database is brought up to date: two cores, one wait.
  const [{ administrator }, server] = await Promise.all([
    preparing,
    import('../server.mjs').then(({ createServer }) => createServer({ settings, log, root, dev })),
  ]);
  await holdDatabase(settings.databaseUrl);
  const port = await listen(server, settings);
  for (const line of addressLines({ ...settings, port, token: administrator ? null : token })) say(line);
  if (!dev) keepBackups({ ...settings, now, run: (at) => backUpApart(root, at), log });
  return server;
}

/**
 * As long as this process lives, nobody rebuilds the database under it.
 *
 * @param {string} url
 */
async function holdDatabase(url) {
  // Only now: before, the driver may not have been installed.
  const { holdTogether } = await import('../../lib/db/in-use.mjs');
  if (!(await holdTogether(url))) throw new UserError('The database is being rebuilt: wait until that is done.');
}
