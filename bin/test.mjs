import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();

const { runTests } = await import('./test/run-tests.mjs');
process.exitCode = await runTests(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
