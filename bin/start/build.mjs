import fs from 'node:fs';
import path from 'node:path';
import { fingerprint, isMarked, mark } from '../fingerprint.mjs';
import { step } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

/** All that a build is made from. */
const sources = [
  ...['app', 'core', 'features', 'lib', 'ui', 'messages', 'prisma/schema', 'public'],
  ...['package-lock.json', 'tsconfig.json', 'next.config.mjs'],
];

const markerIn = (/** @type {string} */ root) => path.join(root, '.next/.built-from');
const isSource = (/** @type {string} */ name) => !/\.(test|builder)\.tsx?$/.test(name);

/**
 * @param {string} root
 * @returns {boolean} whether the build that is there was made from the sources as they are
 */
export const isBuilt = (root) => isMarked(markerIn(root), fingerprint(root, sources, isSource));

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function build(root, say) {
  const made = fingerprint(root, sources, isSource);
  // A build that is cut short leaves a mixture, which must not pass for the one before it.
  fs.rmSync(markerIn(root), { force: true });
  await step(say, 'Building (about a minute)', () =>
    runCommand([process.execPath, 'node_modules/next/dist/bin/next', 'build'], {
      root,
      environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      advice: 'Building failed: the reason is above.',
    }),
  );
  mark(markerIn(root), made);
}
