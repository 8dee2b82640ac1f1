import { BrokenDump } from '../../lib/dump/part.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { backupParts } from './backup-parts.ts';

export type Checked = { tables: number; rows: number };

/**
 * Reads a backup whole, and changes nothing.
 * @throws UserError when it is not as it was written
 */
export async function checkBackup(file: string): Promise<Checked> {
  try {
    let checked: Checked = { tables: 0, rows: 0 };
    for await (const part of backupParts(file, { now: 0 })) if (part.mark === 'end') checked = part;
    return { tables: checked.tables, rows: checked.rows };
  } catch (error) {
    throw toldOf(file, error);
  }
}

/** The sentence for a backup that cannot be used. */
export function toldOf(file: string, error: unknown): unknown {
  return error instanceof BrokenDump
    ? new UserError(`${file} is no whole backup. ${error.message}`, { cause: error })
    : error;
}
