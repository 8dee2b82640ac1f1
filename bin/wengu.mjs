import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from './node-version.mjs';

requireSupportedNode();
import('./install.mjs')
  .then(async ({ install }) => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    process.chdir(root);
    // On stderr: stdout is for what was asked.
    await install(root, (line) => console.error(line));
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import('./wengu.ts');
    process.exitCode = await main(process.argv.slice(2));
  })
  .catch(async (error) => {
    const { explain } = await import('./start/explain.mjs');
    console.error(explain(error));
    process.exitCode = 1;
  });
