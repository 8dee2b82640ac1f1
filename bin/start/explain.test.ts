import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../lib/env/user-error.mjs';
import { makeDataFolder } from './data-folder.mjs';
import { explain } from './explain.mjs';
import { requireFreePort } from './free-port.mjs';

const oneSentence = /^[^\n]+\.$/;
const reasonOf = (work: () => unknown) =>
  Promise.resolve()
    .then(work)
    .then(() => 'nothing', explain);

test('a sentence for the person is shown as it is', () => {
  expect(explain(new UserError('Do this.'))).toBe('Do this.');
});

test('what nobody foresaw keeps its stack', () => {
  expect(explain(new TypeError('odd'))).toMatch(/^TypeError: odd\n\s+at /);
});

test('a taken port names itself and the way out', async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const reason = await reasonOf(() => requireFreePort({ host: '127.0.0.1', port }));
  expect(reason).toMatch(oneSentence);
  expect(reason).toContain(`Port ${port} is taken`);
});

test('an address of another machine is none to listen on', async () => {
  expect(await reasonOf(() => requireFreePort({ host: '203.0.113.7', port: 9 }))).toContain('set HOST');
});

test('a data folder inside a file is refused', async () => {
  const file = path.join(os.tmpdir(), `wengu-file-${process.pid}`);
  fs.writeFileSync(file, '');
  onTestFinished(() => fs.rmSync(file));
  expect(await reasonOf(() => makeDataFolder(path.join(file, 'data')))).toContain('DATA_DIR');
  expect(await reasonOf(() => makeDataFolder(file))).toContain('DATA_DIR');
});

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'EEXIST', 'ENOTFOUND'])('%s is one sentence', (code) => {
  expect(explain(Object.assign(new Error('x'), { code, path: '/d/x' }))).toMatch(oneSentence);
});
