import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { routesOf } from './route-of.mjs';

function aBuild(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-routes-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  fs.mkdirSync(path.join(root, '.next'));
  const dynamicRoutes = [{ page: '/join/[token]' }, { page: '/api/[...path]' }];
  const manifest = { staticRoutes: [{ page: '/today' }], dynamicRoutes };
  fs.writeFileSync(path.join(root, '.next/routes-manifest.json'), JSON.stringify(manifest));
  return root;
}

test.each([
  ['/today?x=ann@example.org', '/today'],
  ['/join/secret', '/join/[token]'],
  ['/api/ann@example.org/x', '/api/[...path]'],
  ['/_next/static/a.js', '/_next'],
  ['/ann@example.org', 'unknown'],
  ['', 'unknown'],
])('%s belongs to %s', (url, route) => {
  expect(routesOf(aBuild())(url)).toBe(route);
});

test('without a build nothing is known, and nothing breaks', () => {
  expect(routesOf('/nowhere')('/today')).toBe('unknown');
});
