import fs from 'node:fs';
import type { Check } from './finding.ts';

export const checkDataFolder: Check = async ({ settings: { dataDir } }) => {
  if (!fs.existsSync(dataDir)) return [`${dataDir} is not there yet: npm start makes it.`];
  fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  // What others may read, they may copy: the answers of all learners among it.
  const open = process.platform !== 'win32' && (fs.statSync(dataDir).mode & 0o077) !== 0;
  return open ? [`Other users of this machine can look into ${dataDir}: chmod 700 ${dataDir}`] : [];
};
