import { readFileSync } from 'node:fs';
import path from 'node:path';
import { floors } from './floors.mjs';

/** From version 7 on, dependency-cruiser sees no module in TypeScript sources and reports success. */
const ceilings = { typescript: '7.0.0' };

/**
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function findLockFaults(root) {
  return lockFaults(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
}

/**
 * What is wrong with a lock file: addresses in it, which would tie everyone to one registry, and versions that must not be.
 *
 * @param {string} lock
 * @returns {string[]}
 */
export function lockFaults(lock) {
  const addresses = lock
    .split('\n')
    .flatMap((line, index) =>
      line.includes('"resolved": "http') ? [`package-lock.json:${index + 1} holds an address`] : [],
    );
  const versions = Object.entries(JSON.parse(lock).packages).flatMap(([folder, { version }]) => {
    const name = folder.split('node_modules/').at(-1) ?? '';
    const floor = entry(floors, name);
    const ceiling = entry(ceilings, name);
    if (floor && isOlder(version, floor.from))
      return [`package-lock.json: ${name} ${version} is older than ${floor.from}: ${floor.why}`];
    if (ceiling && !isOlder(version, ceiling))
      return [`package-lock.json: ${name} ${version} is not older than ${ceiling}`];
    return [];
  });
  return [...addresses, ...versions];
}

/**
 * @template Entry
 * @param {Record<string, Entry>} of
 * @param {string} name
 */
const entry = (of, name) => (Object.hasOwn(of, name) ? of[name] : undefined);

/**
 * A version before its release (16.3.3-canary.1) counts as older than the release.
 *
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  const [release = '', pre] = version.split('-');
  const order = release.localeCompare(other, 'en', { numeric: true });
  return order < 0 || (order === 0 && pre !== undefined);
}
