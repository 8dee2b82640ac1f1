import path from 'node:path';
import { takeDuty } from '../../lib/db/in-use.mjs';
import { findBackups } from '../../lib/dump/backups.mjs';
import { runCommand } from '../run-command.mjs';
import { isBackupDue } from './is-due.mjs';

const everyMs = 600_000;

/**
 * @typedef {object} Options
 * @property {string} databaseUrl
 * @property {string} dataDir
 * @property {() => number} now
 * @property {(at: number) => Promise<void>} run makes a backup
 * @property {import('../../lib/log/log.mjs').Log} log
 */

/**
 * Makes a backup each night for as long as the server lives.
 *
 * @param {Options} options
 */
export function keepBackups(options) {
  const look = lookingAfter(options);
  setInterval(look, everyMs).unref();
}

/**
 * What a server does every few minutes: makes a backup where one is due, of several servers on one database one of them.
 * What goes wrong is told and tried again the next time, and ends nothing.
 *
 * @param {Options} options
 * @returns {() => Promise<void>}
 */
export function lookingAfter({ databaseUrl, dataDir, now, run, log }) {
  let isMine = false;
  let isBusy = false;
  return async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      isMine ||= (await takeDuty(databaseUrl, () => (isMine = false))) !== null;
      const [newest] = await findBackups(path.join(dataDir, 'backups'));
      if (!isMine || !isBackupDue(newest?.at ?? null, now())) return;
      await run(now());
      log.info('A backup was made.');
    } catch (error) {
      log.error(`No backup was made. ${error instanceof Error ? error.message : error}`);
    } finally {
      isBusy = false;
    }
  };
}

/**
 * In a process of its own, so that nobody who answers waits for it.
 *
 * @param {string} root
 * @param {number} at
 */
export const backUpApart = (root, at) =>
  runCommand([process.execPath, '--import', 'tsx', 'bin/back-up.ts', String(at)], {
    root,
    advice: 'npm run -s wengu -- doctor says more.',
  });
