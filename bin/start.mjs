import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();
import('./start/run.mjs').then(({ run }) => run({ dev: process.argv.includes('--dev') }));
