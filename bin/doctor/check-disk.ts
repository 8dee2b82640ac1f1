import fs from 'node:fs';
import type { Check } from './finding.ts';

/** A build with its cache, a copy of the database before a migration, and some air. */
const neededMegabytes = 1000;

export const checkDisk: Check = async ({ settings: { dataDir }, root }) => {
  const folders = [root, dataDir].filter((folder) => fs.existsSync(folder));
  return folders.flatMap((folder) => {
    const { bavail, bsize } = fs.statfsSync(folder);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    return free < neededMegabytes ? [`Only ${free} MB are free on the disk of ${folder}: free some space.`] : [];
  });
};
