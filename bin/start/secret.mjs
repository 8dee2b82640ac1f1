import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { UserError } from '../../lib/env/user-error.mjs';

export const newToken = () => randomBytes(24).toString('base64url');

/**
 * The secret that signs sessions and keys public ids: made once. It comes into place whole, so that of two starts at
 * the same moment both read the same one.
 *
 * @param {string} dataDir
 * @returns {string}
 */
export function keepSecret(dataDir) {
  const file = path.join(dataDir, 'secret');
  if (!fs.existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    try {
      fs.linkSync(draft, file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      fs.rmSync(draft);
    }
  }
  fs.chmodSync(file, 0o600);
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret) return secret;
  throw new UserError(`${file} is empty: put the secret back, or remove the file and everybody signs in anew.`);
}
