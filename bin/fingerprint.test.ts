import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-fingerprint-'));
afterAll(() => fs.rmSync(base, { recursive: true }));
let root = base;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(base, 'root-'));
  fs.mkdirSync(path.join(root, 'app/read'), { recursive: true });
  fs.writeFileSync(path.join(root, 'app/read/page.tsx'), 'one');
});

test('the same files have the same fingerprint', () => {
  expect(fingerprint(root, ['app'])).toBe(fingerprint(root, ['app']));
});

test('a changed, a renamed and a new file change it', () => {
  const before = fingerprint(root, ['app']);
  fs.writeFileSync(path.join(root, 'app/read/page.tsx'), 'two');
  const changed = fingerprint(root, ['app']);
  fs.renameSync(path.join(root, 'app/read/page.tsx'), path.join(root, 'app/page.tsx'));
  const renamed = fingerprint(root, ['app']);
  fs.writeFileSync(path.join(root, 'app/layout.tsx'), '');
  expect(new Set([before, changed, renamed, fingerprint(root, ['app'])]).size).toBe(4);
});

test('files that are not wanted do not count', () => {
  const wanted = (name: string) => !name.includes('.test.');
  const before = fingerprint(root, ['app'], wanted);
  fs.writeFileSync(path.join(root, 'app/page.test.ts'), '');
  expect(fingerprint(root, ['app'], wanted)).toBe(before);
});

test('an entry that is not there counts as nothing', () => {
  expect(fingerprint(root, ['app', 'no-such'])).toBe(fingerprint(root, ['app']));
});
