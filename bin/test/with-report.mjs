import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { confirmed, couldNotRun } from './results.mjs';

/**
 * Gives a program a file for its report, and reads it when the program has ended.
 *
 * @param {(file: string) => Promise<{ ending: string, read: (report: any) => import('./results.mjs').Results }>} run
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function withReport(run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wengu-test-'));
  try {
    const file = path.join(folder, 'report.json');
    const { ending, read } = await run(file);
    if (!existsSync(file)) return couldNotRun(ending || 'the program left no report');
    return confirmed(read(JSON.parse(readFileSync(file, 'utf8'))), ending);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
