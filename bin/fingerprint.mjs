import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A hash over names and contents, by which a step knows that it was done already.
 *
 * @param {string} root
 * @param {string[]} entries files and folders inside root; one that is missing counts as such
 * @param {(name: string) => boolean} [wanted] by the path from root
 * @returns {string}
 */
export function fingerprint(root, entries, wanted = () => true) {
  const hash = createHash('sha256');
  for (const name of entries.flatMap((entry) => filesOf(root, entry)).sort()) {
    if (!wanted(name)) continue;
    const content = fs.readFileSync(path.join(root, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
function filesOf(root, entry) {
  const stat = fs.statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [entry];
  return fs.readdirSync(path.join(root, entry)).flatMap((name) => filesOf(root, `${entry}/${name}`));
}

/**
 * @param {string} file
 * @param {string} expected
 * @returns {boolean}
 */
export function isMarked(file, expected) {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').trim() === expected;
}

/**
 * @param {string} file
 * @param {string} text
 */
export function mark(file, text) {
  fs.writeFileSync(file, `${text}\n`);
}
