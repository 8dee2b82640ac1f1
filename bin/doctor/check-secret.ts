import fs from 'node:fs';
import path from 'node:path';
import type { Check } from './finding.ts';

/** As many characters as 24 random bytes have when written in base64. */
const shortest = 32;

export const checkSecret: Check = async ({ settings: { secret, dataDir } }) => {
  const file = path.join(dataDir, 'secret');
  if (secret === undefined && !fs.existsSync(file)) return [`${file} is not there yet: npm start makes it.`];
  const name = secret === undefined ? file : 'NEXTAUTH_SECRET';
  const weak = (secret ?? fs.readFileSync(file, 'utf8').trim()).length < shortest;
  const open = secret === undefined && process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0;
  return [
    ...(weak ? [`${name} is shorter than ${shortest} characters and could be guessed: use a long random one.`] : []),
    ...(open ? [`Other users of this machine can read ${file}: chmod 600 ${file}`] : []),
  ];
};
