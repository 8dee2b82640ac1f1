import path from 'node:path';
import { checkBackup } from '../../features/backup/check-backup.ts';
import { findBackups } from '../../lib/dump/backups.mjs';
import { now } from '../../lib/request/clock.ts';
import type { Check } from './finding.ts';

/** One night may have been missed; after the second something is wrong. */
const oldestMs = 2 * 86_400_000;
const advice = 'a running server makes one each night, and npm run -s wengu -- backup makes one now.';

export const checkBackups: Check = async ({ settings: { dataDir } }) => {
  const [newest] = await findBackups(path.join(dataDir, 'backups'));
  if (!newest) return [`There is none yet: ${advice}`];
  if (now() - newest.at > oldestMs) return [`The newest is of ${new Date(newest.at).toISOString()}: ${advice}`];
  await checkBackup(newest.file);
  return [];
};
