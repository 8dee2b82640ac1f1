import fs from 'node:fs';

/** @param {string} folder */
export function makeDataFolder(folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Whether it may be written to shows only by writing: now, not minutes later.
  const probe = `${folder}/.probe-${process.pid}`;
  fs.writeFileSync(probe, 'x'.repeat(4096));
  fs.rmSync(probe);
}
