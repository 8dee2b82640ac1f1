import path from 'node:path';
import { fingerprint, isMarked, mark } from '../fingerprint.mjs';
import { step } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';

const sources = ['prisma/schema', 'prisma/sqlite/main.prisma', 'prisma/postgresql/main.prisma', 'prisma.config.ts'];

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function generateClients(root, say) {
  const wanted = fingerprint(root, [...sources, 'node_modules/prisma/package.json']);
  const stale = ['sqlite', 'postgresql'].filter((provider) => !isMarked(markerOf(root, provider), wanted));
  if (stale.length === 0) return;
  await step(say, 'Generating the database clients', () =>
    Promise.all(stale.map((provider) => generate(root, provider))),
  );
  for (const provider of stale) mark(markerOf(root, provider), wanted);
}

/**
 * @param {string} root
 * @param {string} provider
 */
const markerOf = (root, provider) => path.join(root, 'generated', provider, '.generated-from');

/**
 * @param {string} root
 * @param {string} provider
 */
function generate(root, provider) {
  return runCommand([process.execPath, 'node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
    root,
    environment: {
      DB_PROVIDER: provider,
      // Generating needs no schema engine; without any executable named here Prisma would download one.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    advice: 'Generating the database clients failed: the reason is above.',
  });
}
