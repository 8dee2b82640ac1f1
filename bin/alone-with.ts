import path from 'node:path';
import { takeAlone } from '../lib/db/in-use.mjs';
import { UserError } from '../lib/env/user-error.mjs';
import { makeDataFolder } from './start/data-folder.mjs';

/**
 * Works on a database that nobody else uses meanwhile; it need not be there yet.
 * @throws UserError while a server runs on it
 */
export async function aloneWith<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  if (url.startsWith('file:')) makeDataFolder(path.dirname(url.slice('file:'.length)));
  const release = await takeAlone(url);
  if (!release) throw new UserError('The server is running on this database: stop the server first.');
  try {
    return await work();
  } finally {
    await release();
  }
}
