import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

const watcher = path.join(import.meta.dirname, 'npm-parent.mjs');
const grandchild = `import { whenNpmEnds } from '${watcher}';
setInterval(() => {}, 1000); whenNpmEnds(() => { console.log('ended'); process.exit(); }); console.log('up');`;

/** A process between us and the one that watches, as npm's shell is. */
function between() {
  const script = `const { spawn } = require('node:child_process');
spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(grandchild)}], { stdio: ['ignore', 1, 2] });`;
  return spawn(process.execPath, ['-e', script], { env: { ...process.env, npm_lifecycle_event: 'start' } });
}

test('when the shell that npm put between us dies, we hear of it', async () => {
  const shell = between();
  const heard: string[] = [];
  shell.stdout.setEncoding('utf8').on('data', (text) => heard.push(text));
  await once(shell.stdout, 'data');
  shell.kill('SIGKILL');
  await once(shell.stdout, 'close');
  expect(heard.join('')).toBe('up\nended\n');
});
