import fs from 'node:fs';
import path from 'node:path';
import { fingerprint, isMarked, mark } from '../fingerprint.mjs';
import { step } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

/** All that a build is made from. */
const sources = [
  ...['app', 'core', 'features', 'lib', 'ui', 'messages', 'prisma/schema', 'public'],
  ...['package-lock.json', 'tsconfig.json', 'next.config.mjs', 'next.config.ts', 'proxy.ts', 'instrumentation.ts'],
];

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function buildWhenStale(root, say) {
  const marker = path.join(root, '.next/.built-from');
  const isSource = (/** @type {string} */ name) => !/\.(test|builder)\.tsx?$/.test(name);
  const wanted = fingerprint(root, sources, isSource);
  if (isMarked(marker, wanted)) return;
  // A build that is cut short leaves a mixture, which must not pass for the one before it.
  fs.rmSync(marker, { force: true });
  await step(say, 'Building (about a minute)', () =>
    runCommand([process.execPath, 'node_modules/next/dist/bin/next', 'build'], {
      root,
      environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      advice: 'Building failed: the reason is above.',
    }),
  );
  mark(marker, wanted);
}
