import fs from 'node:fs';
import path from 'node:path';

/** @param {string} folder */
export function makeDataFolder(folder) {
  makeFolder(folder);
  // Whether it may be written to shows only by writing: now, not minutes later.
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    fs.writeFileSync(probe, 'x'.repeat(4096));
  } catch (error) {
    // The folder is what a person can change, not a file that they never named.
    throw error instanceof Error ? Object.assign(error, { path: folder }) : error;
  } finally {
    fs.rmSync(probe, { force: true });
  }
}

/**
 * One level after the other: Node's own `recursive` never returns where a file system makes no folders, as in /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}
