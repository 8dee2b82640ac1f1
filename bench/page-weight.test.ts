import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weighPage } from './page-weight.ts';

const page = `<!doctype html><script src="/old.js" noModule=""></script><script src="/a.js" async=""></script>
  <script>inline()</script><script async="" src="/b.js?v=1" nonce="x"></script><script src="/a.js"></script>`;
const files: Record<string, string> = {
  '/a.js': 'a'.repeat(1000),
  '/b.js?v=1': 'export const b = 1;',
  '/old.js': 'x'.repeat(9),
};

const server = createServer(({ url = '', headers }, response) => {
  if (url === '/page' && headers.cookie === 'a=1; b=2') response.end(page);
  else if (files[url]) response.end(files[url]);
  else response.writeHead(404).end();
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('a page weighs what a modern browser loads of it, each script once and gzipped', async () => {
  const bytes = [files['/a.js'], files['/b.js?v=1']].reduce((sum, text = '') => sum + gzipSync(text).byteLength, 0);
  expect(await weighPage(base, '/page', ['a=1', 'b=2'])).toEqual({
    path: '/page',
    kilobytes: bytes / 1000,
    scripts: 2,
  });
});

test('a page that the visitor may not see is not weighed', async () => {
  await expect(weighPage(base, '/page', [])).rejects.toThrow('/page cannot be weighed: the server answered 404.');
});
